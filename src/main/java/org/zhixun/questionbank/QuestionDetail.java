package org.zhixun.questionbank;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A question with everything it ever said.
 *
 * @param bank the bank it belongs to
 * @param code its code
 * @param state whether papers may draw it
 * @param retiredAt when it was retired; null while it is active
 * @param revisions its revisions, the current one first
 * @param previous code of the question before it in the bank; null for none
 * @param next code of the question after it in the bank; null for none
 */
public record QuestionDetail(
        BankView bank,
        String code,
        QuestionState state,
        Instant retiredAt,
        List<Revision> revisions,
        String previous,
        String next) {

    public QuestionDetail {
        revisions = List.copyOf(revisions);
    }

    /** What a change can touch. */
    public enum Part {
        KIND,
        STEM,
        OPTIONS,
        KEY,
        EXPLANATION,
        REASONING,
        KNOWLEDGE_POINT,
        BASIS,
        DIFFICULTY,
        LEVEL,
        BRANCH
    }

    /**
     * One revision.
     *
     * @param number its number, from 1
     * @param createdAt when it was loaded
     * @param levelCode code of the qualification level
     * @param branch police branch
     * @param content what it says
     * @param changed what differs from the revision before it; nothing in the first
     */
    public record Revision(
            int number, Instant createdAt, String levelCode, String branch, RevisionView content, Set<Part> changed) {

        public Revision {
            changed = Set.copyOf(changed);
        }
    }
}
