package org.zhixun.law.model;

import java.util.regex.Pattern;

/**
 * A line of a statute's text, freed from markup and blanks.
 *
 * @param number its place in the file, from 1
 * @param text its text; empty for a blank line, a rule, the number of a page
 * @param level how many {@code #} it began with, 0 for none
 */
record Line(int number, String text, int level) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u3000\\u00A0]+|[\\s\\u3000\\u00A0]+$");
    private static final Pattern RULE = Pattern.compile("([-*_=—])\\1{2,}|-\\s*\\d+\\s*-");

    static Line of(int number, String raw) {
        String text = trim(INVISIBLE.matcher(raw).replaceAll(""));
        if (RULE.matcher(text).matches()) {
            return new Line(number, "", 0);
        }
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return new Line(number, trim(text.substring(level).replace("**", "").replace("__", "")), level);
    }

    /** Tells whether it holds nothing to read. */
    boolean isBlank() {
        return text.isEmpty();
    }

    /** Gives the text without any blanks. */
    String dense() {
        return text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }

    static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
