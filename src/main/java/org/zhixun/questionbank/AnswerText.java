package org.zhixun.questionbank;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Short answers in a form in which those that mean the same are equal: width, case, blanks, variants of marks, and the way numbers are
 * written make no difference.
 *
 * <p>A Chinese number becomes an Arabic one where it can be read in one way only: {@code 十五}, {@code 三百二十}, {@code 二〇二五},
 * {@code 5万}; not {@code 二三} (two or three) nor {@code 一百五} (a hundred and five, or and fifty).
 */
public final class AnswerText {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String USUAL = "零一二三四五六七八九十百千";
    private static final String MARKS = "、。“”„‟‘’'「」『』《》〈〉—–―－−·•";
    private static final String SIMPLE = ",.\"\"\"\"\"\"\"\"\"\"\"<><>-----··";
    private static final Pattern CHINESE = Pattern.compile("[零一二三四五六七八九十百千万亿]+");
    private static final Pattern GROUPED = Pattern.compile("(?<![0-9.])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])");
    private static final Pattern SCALED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([万亿])(?![0-9])");
    private static final Pattern CHINESE_PERCENT = Pattern.compile("百分之([零一二三四五六七八九十百]+)");
    private static final Pattern PERCENT = Pattern.compile("百分之([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern PAIR = Pattern.compile("两(?=[个日天年月周次人名款种倍元万千百])");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,20}(?:\\.[0-9]{1,10})?");
    private static final int LONGEST = 2_000;
    private static final int LEAST_DIGITS_OF_A_YEAR = 4;

    private AnswerText() {}

    /**
     * Gives a text's form for comparing.
     *
     * @param text the text, not null; what is beyond two thousand characters is left out
     */
    public static String folded(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = Normalizer.normalize(replaced(start, MARKS, SIMPLE), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
        plain = replaced(plain, FORMAL, USUAL);
        plain = PAIR.matcher(plain).replaceAll("二");
        plain = GROUPED.matcher(plain).replaceAll(found -> found.group().replace(",", ""));
        plain = percent(plain);
        plain = CHINESE.matcher(plain).replaceAll(found -> arabic(found.group()));
        plain = SCALED.matcher(plain).replaceAll(AnswerText::scaled);
        return plain.replaceAll("^[,.;:]+|[,.;:]+$", "");
    }

    /**
     * Reads a number as people type it: full or half width, with signs between thousands, in Chinese.
     *
     * @param text the text, not null
     * @return the number; empty where the text is none
     */
    public static Optional<BigDecimal> number(String text) {
        String folded = folded(text);
        return NUMBER.matcher(folded).matches() ? Optional.of(new BigDecimal(folded)) : Optional.empty();
    }

    private static String percent(String text) {
        String arabic = CHINESE_PERCENT.matcher(text).replaceAll(found -> "百分之" + arabic(found.group(1)));
        return PERCENT.matcher(arabic).replaceAll("$1%");
    }

    private static String scaled(MatchResult found) {
        int zeros = found.group(2).equals("万") ? 4 : 8;
        return new BigDecimal(found.group(1))
                .movePointRight(zeros)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String replaced(String text, String from, String to) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = from.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, to.charAt(at));
            }
        }
        return out.toString();
    }

    /** Gives a Chinese number with Arabic digits; the text as it is where it can't be read, or in more than one way. */
    private static String arabic(String text) {
        if (text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            boolean oneByOne = text.length() == 1 || text.length() >= LEAST_DIGITS_OF_A_YEAR || text.contains("零");
            return oneByOne ? replaced(text, DIGITS, "0123456789") : text;
        }
        ChineseNumber number = new ChineseNumber();
        return text.chars().allMatch(number::take) && number.isWhole() ? Long.toString(number.total()) : text;
    }

    /** A number with places in it, sign by sign. */
    private static final class ChineseNumber {
        private long done;
        private long section;
        private int digit = -1;
        private long lastPlace = Long.MAX_VALUE;
        private long lastScale = Long.MAX_VALUE;
        private boolean afterZero;

        /** Takes the next sign; false where the number can't go on with it. */
        boolean take(int sign) {
            int value = DIGITS.indexOf(sign);
            if (value == 0) {
                boolean sound = digit < 0 && (section > 0 || done > 0) && !afterZero;
                afterZero = true;
                return sound;
            }
            if (value > 0) {
                boolean sound = digit < 0;
                digit = value;
                return sound;
            }
            return switch (sign) {
                case '十' -> place(10, section == 0 && done == 0 ? 1 : -1);
                case '百' -> place(100, -1);
                case '千' -> place(1_000, -1);
                case '万' -> scale(10_000L);
                default -> scale(100_000_000L);
            };
        }

        private boolean place(long size, int ifAlone) {
            int count = digit < 0 ? ifAlone : digit;
            if (count < 0 || size >= lastPlace) {
                return false;
            }
            section += count * size;
            lastPlace = size;
            digit = -1;
            afterZero = false;
            return true;
        }

        private boolean scale(long size) {
            if (digit > 0) {
                section += digit;
            }
            if (section == 0 || size >= lastScale) {
                return false;
            }
            done += section * size;
            section = 0;
            digit = -1;
            lastPlace = Long.MAX_VALUE;
            lastScale = size;
            afterZero = false;
            return true;
        }

        /** Tells whether the last digit, if any, is one of the ones and of nothing else. */
        boolean isWhole() {
            long before = Math.min(lastPlace, lastScale);
            return !(afterZero && digit < 0)
                    && (digit < 0 || afterZero || lastPlace == 10 || (before == Long.MAX_VALUE));
        }

        long total() {
            return done + section + Math.max(digit, 0);
        }
    }
}
