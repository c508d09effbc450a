package org.zhixun.architecture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What must not stand in a page: texts of its own, and expressions that choose what is included. */
final class Markup {

    /** Shown or read to somebody, on whatever element. */
    private static final Set<String> SHOWN = Set.of(
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "label",
            "itemLabel",
            "header",
            "headerText",
            "footer",
            "footerText",
            "legend",
            "summary",
            "detail",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "confirmLabel",
            "text",
            "lead",
            "hint",
            "backLabel",
            "tooltip");

    /** Elements whose {@code value} is shown. */
    private static final Set<String> VALUE_SHOWN = Set.of(
            "outputText",
            "outputLabel",
            "outputFormat",
            "commandButton",
            "commandLink",
            "button",
            "link",
            "menuitem",
            "fact",
            "badge",
            "message",
            "submenu",
            "linkButton",
            "chip",
            "tag");

    /** Names of keys are what stands on the keyboard. */
    private static final String KEY = "kbd";

    private static final Set<String> INCLUDING = Set.of("include", "decorate", "composition");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|\\p{IsHan}");

    /** Words that are the same in every language. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("Zhixun", "执训", "中文", "English", "PDF", "CSV");

    private Markup() {}

    /** Gives what is wrong in a page, a line each. */
    static List<String> findings(String xhtml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> findings = new ArrayList<>();
        String element = "";
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(
                    new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element = reader.getLocalName();
                    attributes(reader, findings);
                } else if (event == XMLStreamConstants.CHARACTERS && !element.equals(KEY) && isText(reader.getText())) {
                    findings.add(line(reader) + "text '" + reader.getText().strip() + "'");
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return findings;
    }

    private static void attributes(XMLStreamReader reader, List<String> findings) {
        String element = reader.getLocalName();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            boolean shown = SHOWN.contains(name)
                    || (name.equals("value")
                            && (VALUE_SHOWN.contains(element)
                                    || (element.equals("input")
                                            && Set.of("submit", "button", "reset")
                                                    .contains(
                                                            String.valueOf(reader.getAttributeValue(null, "type"))))));
            if (shown && isText(value)) {
                findings.add(line(reader) + element + " " + name + "='" + value + "'");
            }
            boolean chosen = INCLUDING.contains(element)
                    && "jakarta.faces.facelets".equals(reader.getNamespaceURI())
                    && Set.of("src", "template").contains(name);
            if (chosen && EXPRESSION.matcher(value).find()) {
                findings.add(line(reader) + element + " chooses its " + name + " by an expression");
            }
        }
    }

    private static boolean isText(String text) {
        String rest = EXPRESSION.matcher(text).replaceAll(" ");
        for (String word : SAME_EVERYWHERE) {
            rest = rest.replace(word, " ");
        }
        return LETTERS.matcher(rest).find();
    }

    private static String line(XMLStreamReader reader) {
        return "line " + reader.getLocation().getLineNumber() + ": ";
    }
}
