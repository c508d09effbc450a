package org.zhixun.questionbank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that questions may hold: paragraphs, lists, tables, simple emphasis, and pictures that lie in the text itself.
 *
 * <p>What is refused is named when a text comes in, so that nothing is dropped in silence; and nothing goes out unless it went through
 * the same policy once more.
 */
public final class Markup {

    /** The largest picture, in characters of its address. */
    public static final int LONGEST_PICTURE = 280_000;

    private static final Pattern PICTURE = Pattern.compile(
            "data:image/(?:png;base64,iVBORw0KGgo|jpeg;base64,/9j/|gif;base64,R0lGOD)[A-Za-z0-9+/]*+={0,2}");
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern NO_TEXT = Pattern.compile("<[!?][^>]{0,20}");
    private static final Set<String> LINES = Set.of("p", "br", "li", "tr", "table", "ul", "ol");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "b", "i", "u", "sub", "sup", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowUrlProtocols("data")
            .allowAttributes("src")
            .matching(Markup::isPicture)
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(SIZE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();

    private Markup() {}

    private static boolean isPicture(String address) {
        return address.length() <= LONGEST_PICTURE && PICTURE.matcher(address).matches();
    }

    /**
     * Names what a text holds beyond what questions may hold.
     *
     * @param html a fragment of HTML, not null
     * @return elements as {@code <script>}, attributes as {@code img src}, and the beginnings of remarks; none for a sound text
     */
    public static List<String> refused(String html) {
        List<String> refused = new ArrayList<>();
        NO_TEXT.matcher(html).results().forEach(found -> refused.add(found.group()));
        POLICY.sanitize(
                html,
                new HtmlChangeListener<List<String>>() {
                    @Override
                    public void discardedTag(List<String> into, String element) {
                        into.add("<" + element + ">");
                    }

                    @Override
                    public void discardedAttributes(List<String> into, String element, String... attributes) {
                        Arrays.stream(attributes).forEach(attribute -> into.add(element + " " + attribute));
                    }
                },
                refused);
        return refused.stream().distinct().toList();
    }

    /**
     * Gives a text that may stand in a page as it is.
     *
     * @param html a fragment of HTML, not null
     * @return the fragment without anything that questions may not hold
     */
    public static String safe(String html) {
        return POLICY.sanitize(html);
    }

    /**
     * Gives the words of a text, for lists, searching, and wherever HTML can't be shown.
     *
     * @param html a fragment of HTML, not null
     * @return its words with line ends where paragraphs, rows and items end
     */
    public static String words(String html) {
        Words words = new Words();
        HtmlSanitizer.sanitize(html, POLICY.apply(words));
        return words.text();
    }

    /** Collects words and forgets how they are set. */
    private static final class Words implements HtmlStreamEventReceiver {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            int alt = attributes.indexOf("alt");
            if (alt >= 0 && alt % 2 == 0) {
                out.append(attributes.get(alt + 1));
            }
            if (LINES.contains(element)) {
                out.append('\n');
            }
        }

        @Override
        public void closeTag(String element) {
            if (LINES.contains(element)) {
                out.append('\n');
            } else if (CELLS.contains(element)) {
                out.append(' ');
            }
        }

        @Override
        public void text(String text) {
            out.append(text.replaceAll("\\s+", " "));
        }

        String text() {
            return out.toString()
                    .replaceAll("[ \\t]*\\n\\s*", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
