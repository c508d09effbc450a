package org.zhixun.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XHTML page with gaps of the form <code>${name}</code>, to be filled and printed by {@link Pdf}.
 *
 * <p>What fills a gap is always text: it can't become markup.
 */
public final class PrintTemplate {

    private static final Pattern GAP = Pattern.compile("\\$\\{([a-zA-Z0-9.-]+)}");

    private final String xhtml;

    private PrintTemplate(String xhtml) {
        this.xhtml = xhtml;
    }

    /**
     * Reads a template that lies beside a class.
     *
     * @param neighbour the class, not null
     * @param file the template's file name
     * @throws IllegalArgumentException if there is none
     */
    public static PrintTemplate beside(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No template " + file + " beside " + neighbour.getName());
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a text as a template. */
    public static PrintTemplate of(String xhtml) {
        return new PrintTemplate(xhtml);
    }

    /**
     * Fills the gaps.
     *
     * @param values gives the text for each gap's name; null leaves it empty
     * @return well-formed XHTML, if the template is
     */
    public String fill(UnaryOperator<String> values) {
        return GAP.matcher(xhtml).replaceAll(gap -> Matcher.quoteReplacement(escape(values.apply(gap.group(1)))));
    }

    private static String escape(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(PrintTemplate::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Tells whether XML 1.0 can hold a character at all. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
    }
}
