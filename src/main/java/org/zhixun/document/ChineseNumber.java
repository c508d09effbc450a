package org.zhixun.document;

import java.util.OptionalInt;

/** Whole numbers from 1 to 9999 as Chinese documents write them: 一百二十三, 二十, 一千二百零六; in digits, too. */
public final class ChineseNumber {

    /** A regular expression for the characters of a number, Chinese, Arabic, of full width. */
    public static final String CHARACTERS = "[零〇○一二两三四五六七八九十百千0-9０-９]{1,12}";

    private static final int LARGEST = 9999;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";

    private ChineseNumber() {}

    /**
     * Reads a number.
     *
     * @param text such as 一百零七, 十二, 107, １０７, 一〇七; not null
     * @return the number, empty where the text is none between 1 and 9999
     */
    public static OptionalInt parse(String text) {
        int value = Character.isDigit(text.codePointAt(0)) ? arabic(text) : chinese(text);
        return value >= 1 && value <= LARGEST ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /**
     * Writes a number in Chinese.
     *
     * @param value 1 to 9999
     */
    public static String format(int value) {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException(Integer.toString(value));
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = value / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "");
                gap = false;
                if (digit > 1 || power != 1 || text.length() > 0) {
                    text.append(DIGITS.charAt(digit));
                }
                text.append(power == 0 ? "" : UNITS.substring(power - 1, power));
            }
        }
        return text.toString();
    }

    private static int arabic(String text) {
        int value = 0;
        for (int i = 0; i < text.length() && value <= LARGEST; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int chinese(String text) {
        int sum = 0;
        int digits = 0;
        boolean digit = false;
        for (int i = 0; i < text.length() && sum <= LARGEST && digits <= LARGEST; i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit >= 0) {
                sum += (digit && digits > 0 ? digits : 1) * (int) Math.pow(10, unit + 1);
                digits = 0;
                digit = false;
            } else {
                int read = digit(c);
                if (read < 0) {
                    return 0;
                }
                digits = digit ? digits * 10 + read : read;
                digit = true;
            }
        }
        return sum + digits;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
