package org.zhixun.questionbank;

import java.time.LocalDate;
import java.util.List;

/**
 * A question as it stood in one revision, key included: nothing for the eyes of an examinee before hand-in.
 *
 * <p>Stem, explanation and options are words that may stand anywhere; {@code wording} has the texts as they were written, which is the
 * same unless they are HTML.
 *
 * @param id the revision
 * @param questionCode code of the question, the same in all its revisions
 * @param kind what kind of question it is
 * @param stem the question, or the case
 * @param explanation why the key is right; empty for nothing
 * @param knowledgePoint path of at most three names, divided by {@code /}
 * @param difficulty estimated share of examinees who get it right, in hundredths
 * @param statute short title of the statute cited first
 * @param statuteVersion date of adoption or last amendment of that statute
 * @param article articles of that statute, divided by {@code ；}; those of other statutes with title and date
 * @param key letters of the right options in alphabetical order; {@code T} or {@code F} for {@link QuestionKind#TRUE_FALSE}; for other
 *     kinds {@link Content#key()}
 * @param options the options by letter; none unless the kind {@link QuestionKind#hasOptions() has options}
 * @param wording the texts as they were written
 * @param content what the question asks for and what is right, with texts as they were written
 */
public record RevisionView(
        long id,
        String questionCode,
        QuestionKind kind,
        String stem,
        String explanation,
        String knowledgePoint,
        int difficulty,
        String statute,
        LocalDate statuteVersion,
        String article,
        String key,
        List<Option> options,
        Wording wording,
        Content content) {

    public RevisionView {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param letter its letter, {@code A} to {@code H}
     * @param text what it says
     */
    public record Option(String letter, String text) {}
}
