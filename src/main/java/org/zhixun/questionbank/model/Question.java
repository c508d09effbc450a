package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.shared.Identified;

/**
 * A question as such: its code and which of its revisions counts. What it says stands in {@link QuestionRevision}.
 *
 * <p>Retired when its bank's text no longer has it, active again when the text has it again.
 */
@Entity
@Table(name = "question")
public class Question extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bank_id")
    private Bank bank;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QuestionState state = QuestionState.ACTIVE;

    @Column(name = "revision_no")
    private int revisionNo;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected Question() {}

    /** A question without a revision yet. */
    public Question(Bank bank, String code) {
        this.bank = bank;
        this.code = code;
    }

    /**
     * Makes the next revision, which counts from now on.
     *
     * @param text what the question says now, not null
     * @param point the node of its knowledge point, not null
     * @param now the moment of the change, not null
     */
    public QuestionRevision revise(ParsedQuestion text, KnowledgePoint point, Instant now) {
        if (!text.code().equals(code) || !point.path().equals(text.knowledgePoint())) {
            throw new IllegalArgumentException(text.code());
        }
        revisionNo++;
        return new QuestionRevision(this, revisionNo, text, point, now);
    }

    /** Takes the question out of the pool; what was made with it stays. Tells whether it was in it. */
    public boolean retire(Instant now) {
        if (state == QuestionState.RETIRED) {
            return false;
        }
        state = QuestionState.RETIRED;
        retiredAt = now;
        return true;
    }

    /** Puts the question back into the pool. */
    public void reinstate() {
        state = QuestionState.ACTIVE;
        retiredAt = null;
    }

    public Bank bank() {
        return bank;
    }

    public String code() {
        return code;
    }

    public QuestionState state() {
        return state;
    }

    public int revisionNo() {
        return revisionNo;
    }

    /** Gives the moment of retirement, null while the question is active. */
    public Instant retiredAt() {
        return retiredAt;
    }
}
