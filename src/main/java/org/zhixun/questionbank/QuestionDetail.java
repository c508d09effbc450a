package org.zhixun.questionbank;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A question with everything it ever said.
 *
 * @param bank the bank it belongs to
 * @param keeping where its text is kept
 * @param code its code
 * @param state whether papers may draw it
 * @param retiredAt when it was retired; null while it is not
 * @param revisions its revisions, the current one first
 * @param previous code of the question before it in the bank; null for none
 * @param next code of the question after it in the bank; null for none
 */
public record QuestionDetail(
        BankView bank,
        BankKeeping keeping,
        String code,
        QuestionState state,
        Instant retiredAt,
        List<Revision> revisions,
        String previous,
        String next) {

    public QuestionDetail {
        revisions = List.copyOf(revisions);
    }

    /** Gives the revision that counts. */
    public Revision current() {
        return revisions.get(0);
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
     * @param createdAt when it was made
     * @param author who wrote it; null where it came from a file
     * @param levelCode code of the qualification level
     * @param branch police branch
     * @param content what it says
     * @param changed what differs from the revision before it; nothing in the first
     */
    public record Revision(
            int number,
            Instant createdAt,
            String author,
            String levelCode,
            String branch,
            RevisionView content,
            Set<Part> changed) {

        public Revision {
            changed = Set.copyOf(changed);
        }
    }
}
