package org.zhixun.law;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.document.ChineseNumber;

/**
 * The number of an article. An article put in later follows the one it stands behind: 第一百二十条之一.
 *
 * @param main the number, from 1; 0 for the preamble, which comes before all articles
 * @param inserted which of those put in behind it, from 1; 0 for the article itself
 */
public record ArticleNumber(int main, int inserted) implements Comparable<ArticleNumber>, Serializable {

    /** What stands before the first article. */
    public static final ArticleNumber PREAMBLE = new ArticleNumber(0, 0);

    private static final String PREAMBLE_LABEL = "序言";
    private static final Pattern WRITTEN = Pattern.compile(
            "第?\\s*(" + ChineseNumber.CHARACTERS + ")\\s*条?(?:\\s*(?:之|-)\\s*(" + ChineseNumber.CHARACTERS + "))?.*");

    public ArticleNumber {
        if (main < 0 || inserted < 0) {
            throw new IllegalArgumentException(main + "-" + inserted);
        }
    }

    /**
     * Reads a number as people and addresses write it: 第一百二十条之一, 第120条, 120-1; a paragraph or item behind it is left out.
     *
     * @param text may be null
     * @return the number, empty where the text is none
     */
    public static Optional<ArticleNumber> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.strip().equals(PREAMBLE_LABEL) || text.strip().equals("0")) {
            return Optional.of(PREAMBLE);
        }
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int main = ChineseNumber.parse(matcher.group(1)).orElse(0);
        int inserted = matcher.group(2) == null
                ? 0
                : ChineseNumber.parse(matcher.group(2)).orElse(0);
        return main == 0 ? Optional.empty() : Optional.of(new ArticleNumber(main, inserted));
    }

    /** Gives the number as the text of a statute writes it: 第二十二条, 第一百二十条之一, 序言. */
    public String label() {
        if (main == 0) {
            return PREAMBLE_LABEL;
        }
        return "第" + ChineseNumber.format(main) + "条" + (inserted == 0 ? "" : "之" + ChineseNumber.format(inserted));
    }

    /** Gives the number for addresses: {@code 22}, {@code 120-1}. */
    public String code() {
        return inserted == 0 ? Integer.toString(main) : main + "-" + inserted;
    }

    /** Tells whether it numbers an article and not the preamble. */
    public boolean isArticle() {
        return main > 0;
    }

    /** Tells whether an article with this number comes next behind another. */
    public boolean follows(ArticleNumber other) {
        return (main == other.main + 1 && inserted == 0) || (main == other.main && inserted == other.inserted + 1);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return Comparator.comparingInt(ArticleNumber::main)
                .thenComparingInt(ArticleNumber::inserted)
                .compare(this, other);
    }
}
