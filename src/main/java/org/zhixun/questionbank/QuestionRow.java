package org.zhixun.questionbank;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A question in a list, as its current revision states it.
 *
 * @param code its code
 * @param state whether papers may draw it
 * @param kind what kind of question it is
 * @param stem the question
 * @param knowledgePoint its knowledge point's path
 * @param difficulty estimated share of examinees who get it right, in hundredths
 * @param levelCode code of the qualification level
 * @param branch police branch
 * @param statute the statute cited first
 * @param statuteVersion date of that statute
 * @param article the articles cited
 * @param key letters of the right options
 * @param revisionNo number of the revision
 */
public record QuestionRow(
        String code,
        QuestionState state,
        QuestionKind kind,
        String stem,
        String knowledgePoint,
        int difficulty,
        String levelCode,
        String branch,
        String statute,
        LocalDate statuteVersion,
        String article,
        String key,
        int revisionNo)
        implements Serializable {

    /** Tells whether papers may draw it. */
    public boolean isApproved() {
        return state == QuestionState.APPROVED;
    }
}
