package org.zhixun.law.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes away what a Markdown file holds beside its text: front matter, comments, emphasis, blank lines. */
final class Markup {

    private static final String FENCE = "---";
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");

    private Markup() {}

    /** Gives the lines that hold something to read, with their numbers in the file. */
    static List<Line> lines(List<String> raw) {
        List<Line> lines = new ArrayList<>();
        boolean comment = false;
        for (int i = frontMatter(raw); i < raw.size(); i++) {
            String text = raw.get(i);
            if (comment) {
                int close = text.indexOf(CLOSE);
                if (close < 0) {
                    continue;
                }
                comment = false;
                text = text.substring(close + CLOSE.length());
            }
            text = COMMENT.matcher(text).replaceAll("");
            int open = text.indexOf(OPEN);
            if (open >= 0 && closes(raw, i + 1)) {
                comment = true;
                text = text.substring(0, open);
            }
            Line line = Line.of(i + 1, text);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A comment that nobody closes is no comment: it must not swallow the text. */
    private static boolean closes(List<String> raw, int from) {
        return raw.subList(from, raw.size()).stream().anyMatch(line -> line.contains(CLOSE));
    }

    /** Gives how many lines the front matter takes. */
    private static int frontMatter(List<String> raw) {
        if (raw.isEmpty() || !raw.get(0).strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < raw.size(); i++) {
            if (raw.get(i).strip().equals(FENCE)) {
                return i + 1;
            }
        }
        return 0;
    }
}
