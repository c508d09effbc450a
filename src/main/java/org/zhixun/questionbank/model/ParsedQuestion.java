package org.zhixun.questionbank.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.QuestionDetail.Revision;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.Wording;

/**
 * A question as the text of its bank states it, free of faults.
 *
 * @param code the code, unique in the bank and never reused
 * @param kind what kind of question it is
 * @param wording its texts
 * @param content what it asks for and what is right; suits the kind
 * @param knowledgePoint path of at most three names, divided by {@code /}
 * @param basis what it cites, at least one
 * @param difficulty estimated share of examinees who get it right, in hundredths
 * @param level code of the qualification level
 * @param branch police branch
 */
public record ParsedQuestion(
        String code,
        QuestionKind kind,
        Wording wording,
        Content content,
        String knowledgePoint,
        List<Citation> basis,
        int difficulty,
        String level,
        String branch) {

    public ParsedQuestion {
        basis = List.copyOf(basis);
        if (!content.suits(kind)) {
            throw new IllegalArgumentException(code + " " + kind);
        }
    }

    /** Gives the text of a question as a revision of it states it. */
    public static ParsedQuestion of(Revision revision) {
        RevisionView view = revision.content();
        return new ParsedQuestion(
                view.questionCode(),
                view.kind(),
                view.wording(),
                view.content(),
                view.knowledgePoint(),
                Citations.of(view.statute(), view.statuteVersion(), view.article()),
                view.difficulty(),
                revision.levelCode(),
                revision.branch());
    }

    /** Gives the same text for the question with a code. */
    public ParsedQuestion withCode(String other) {
        return new ParsedQuestion(other, kind, wording, content, knowledgePoint, basis, difficulty, level, branch);
    }

    /** Gives the same text with other citations. */
    public ParsedQuestion withBasis(List<Citation> other) {
        return new ParsedQuestion(code, kind, wording, content, knowledgePoint, other, difficulty, level, branch);
    }

    /** Gives the same text with another content. */
    public ParsedQuestion withContent(Content other) {
        return new ParsedQuestion(code, kind, wording, other, knowledgePoint, basis, difficulty, level, branch);
    }

    /** Gives everything that is cited, in the parts of a case too. */
    public List<Citation> citations() {
        List<Citation> all = new ArrayList<>(basis);
        if (content instanceof CaseAnalysis analysis) {
            analysis.parts().forEach(part -> all.addAll(part.basis()));
        }
        return all.stream().distinct().toList();
    }

    /** Gives the question as it is written. */
    public String stem() {
        return wording.stem();
    }

    /** Gives the explanation as it is written. */
    public String explanation() {
        return wording.explanation();
    }

    /** Gives the options as they are written; none for kinds without. */
    public List<String> options() {
        return content instanceof Choice choice ? choice.options() : List.of();
    }

    /** Gives what is right in one line. */
    public String key() {
        return content.key();
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

    /** Tells whether the columns of a choice in plain text hold all of it. */
    boolean isPlainChoice() {
        return kind.isChoice() && wording.format() == TextFormat.PLAIN;
    }

    /** Gives a hash over all but the code: two revisions with equal hashes say the same. */
    public String contentHash() {
        List<String> parts = new ArrayList<>(List.of(
                kind.name(),
                stem(),
                String.join("\u001e", options()),
                kind.isChoice() ? key() : "",
                explanation(),
                knowledgePoint,
                basis.toString(),
                Integer.toString(difficulty),
                level,
                branch));
        if (!isPlainChoice()) {
            parts.add(wording.format().name());
            parts.add(ContentJson.write(content));
        }
        if (!wording.reasoning().isEmpty()) {
            parts.add(wording.reasoning());
        }
        return sha256(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
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
