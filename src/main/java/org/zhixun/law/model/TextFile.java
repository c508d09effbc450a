package org.zhixun.law.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhixun.document.WordText;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** A file that somebody brings, as lines: Markdown or plain text in UTF-8 or GB18030, or Word. */
public final class TextFile {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MOST_LINES = 50_000;
    private static final Set<String> TEXT = Set.of("md", "markdown", "txt");
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param name its name, which says by its ending what it is; null or one without an ending where only the content says it
     * @param content its bytes, not null
     * @throws RuleViolation INVALID where it is of another kind or can't be read, TOO_LARGE
     */
    public static List<String> lines(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new RuleViolation(Kind.TOO_LARGE, "law.file.too-large", MOST_BYTES / 1024 / 1024);
        }
        String ending = ending(name);
        boolean packed = content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
        List<String> lines;
        if (packed && (ending.equals("docx") || ending.isEmpty())) {
            lines = word(content);
        } else if (TEXT.contains(ending) || (ending.isEmpty() && !packed)) {
            lines = decode(content).lines().toList();
        } else {
            throw RuleViolation.invalid(
                    ending.equals("docx") ? "law.file.no-word" : "law.file.type", ending.isEmpty() ? "?" : ending);
        }
        if (lines.size() > MOST_LINES) {
            throw new RuleViolation(Kind.TOO_LARGE, "law.file.too-many-lines", MOST_LINES);
        }
        return lines;
    }

    private static String ending(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> word(byte[] content) {
        try {
            return WordText.paragraphs(content);
        } catch (WordText.Unreadable e) {
            throw RuleViolation.invalid("law.file.no-word", "docx");
        }
    }

    private static String decode(byte[] content) {
        String text = strictly(content, StandardCharsets.UTF_8)
                .or(() -> strictly(content, GB18030))
                .filter(TextFile::isText)
                .orElseThrow(() -> RuleViolation.invalid("law.file.encoding"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What is no text decodes into controls, and what was decoded wrongly into characters for private use or none at all. */
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> {
            int type = Character.getType(c);
            boolean control = type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            return control
                    || type == Character.UNASSIGNED
                    || type == Character.PRIVATE_USE
                    || type == Character.SURROGATE
                    || c == 0xFFFD;
        });
    }
}
