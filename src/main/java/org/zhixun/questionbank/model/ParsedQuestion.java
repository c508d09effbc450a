package org.zhixun.questionbank.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.questionbank.QuestionKind;

/**
 * A question as the text of its bank states it, free of faults.
 *
 * @param code the code, unique in the bank and never reused
 * @param kind what kind of question it is
 * @param stem the question
 * @param options the options from {@code A} on; none for {@link QuestionKind#TRUE_FALSE}
 * @param key letters of the right options in order, or {@code T} or {@code F}
 * @param explanation why the key is right
 * @param knowledgePoint path of at most three names, divided by {@code /}
 * @param basis what it cites, at least one
 * @param difficulty estimated share of examinees who get it right, in hundredths
 * @param level code of the qualification level
 * @param branch police branch
 */
public record ParsedQuestion(
        String code,
        QuestionKind kind,
        String stem,
        List<String> options,
        String key,
        String explanation,
        String knowledgePoint,
        List<Citation> basis,
        int difficulty,
        String level,
        String branch) {

    public ParsedQuestion {
        options = List.copyOf(options);
        basis = List.copyOf(basis);
    }

    /** Gives the statute cited first, which the question files under. */
    public Citation firstCitation() {
        return basis.get(0);
    }

    /** Gives the articles cited, those of another statute than the first with title and date. */
    public String article() {
        Citation first = firstCitation();
        return basis.stream()
                .map(c -> c.isOf(first.statute(), first.version()) ? c.article() : c.toString())
                .collect(Collectors.joining("；"));
    }

    /** Gives a hash over all but the code: two revisions with equal hashes say the same. */
    public String contentHash() {
        String content = String.join(
                "\u001f",
                kind.name(),
                stem,
                String.join("\u001e", options),
                key,
                explanation,
                knowledgePoint,
                basis.toString(),
                Integer.toString(difficulty),
                level,
                branch);
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
