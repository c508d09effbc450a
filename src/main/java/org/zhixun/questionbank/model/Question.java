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
import java.util.Locale;
import org.zhixun.questionbank.Colleague;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.model.QuestionRevision.Author;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * A question as such: its code, which of its revisions counts, and where it stands in its life. What it says stands in
 * {@link QuestionRevision}.
 *
 * <p>In a bank that a file keeps it is approved while the text has it and retired when it has not, for it was reviewed there. In a bank
 * of the house it is written, submitted, reviewed and approved; every change makes it a draft again, so nothing gets into the pool that
 * its reviewers have not seen.
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
    private QuestionState state = QuestionState.DRAFT;

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
     * Makes the next revision out of the text of a file, which counts from now on and is approved.
     *
     * @param text what the question says now, not null
     * @param point the node of its knowledge point, not null
     * @param now the moment of the change, not null
     */
    public QuestionRevision revise(ParsedQuestion text, KnowledgePoint point, Instant now) {
        state = QuestionState.APPROVED;
        retiredAt = null;
        return next(text, point, new Author(null, null), now);
    }

    /**
     * Makes the next revision as a draft.
     *
     * @param text what the question says now, not null
     * @param point the node of its knowledge point, not null
     * @param author who wrote it, not null
     * @param now the moment of the change, not null
     */
    public QuestionRevision draft(ParsedQuestion text, KnowledgePoint point, Colleague author, Instant now) {
        state = QuestionState.DRAFT;
        retiredAt = null;
        return next(text, point, new Author(author.accountId(), author.name()), now);
    }

    /**
     * Makes the next revision of a question that a reviewer has just confirmed; it differs in what it cites.
     *
     * @param text what the question says now, not null
     * @param point the node of its knowledge point, not null
     * @param reviewer who confirmed it, not null
     * @param now the moment of the change, not null
     */
    public QuestionRevision confirmed(ParsedQuestion text, KnowledgePoint point, Colleague reviewer, Instant now) {
        return next(text, point, new Author(null, reviewer.name()), now);
    }

    private QuestionRevision next(ParsedQuestion text, KnowledgePoint point, Author author, Instant now) {
        if (!text.code().equals(code) || !point.path().equals(text.knowledgePoint())) {
            throw new IllegalArgumentException(text.code());
        }
        revisionNo++;
        return new QuestionRevision(this, revisionNo, text, point, author, now);
    }

    /** Gives a draft to its reviewers. */
    public void submit() {
        move(QuestionState.DRAFT, QuestionState.IN_REVIEW);
    }

    /** Gives it back to its author. */
    public void giveBack() {
        move(QuestionState.IN_REVIEW, QuestionState.DRAFT);
    }

    /** Puts it into the pool, since its reviewers agree. */
    public void approve() {
        move(QuestionState.IN_REVIEW, QuestionState.APPROVED);
    }

    /** Takes an approved question out of the pool until somebody has looked at it. */
    public void quarantine() {
        move(QuestionState.APPROVED, QuestionState.QUARANTINED);
    }

    /** Puts a quarantined question back into the pool. */
    public void confirm() {
        move(QuestionState.QUARANTINED, QuestionState.APPROVED);
    }

    /** Makes a draft of a question that is quarantined or retired. */
    public void reopen() {
        if (state != QuestionState.QUARANTINED) {
            check(QuestionState.RETIRED);
        }
        state = QuestionState.DRAFT;
        retiredAt = null;
    }

    /** Takes the question out for good; what was made with it stays. Tells whether it was not retired already. */
    public boolean retire(Instant now) {
        if (state == QuestionState.RETIRED) {
            return false;
        }
        state = QuestionState.RETIRED;
        retiredAt = now;
        return true;
    }

    /** Puts a question that its file has again back into the pool. */
    public void reinstate() {
        if (state == QuestionState.RETIRED) {
            state = QuestionState.APPROVED;
            retiredAt = null;
        }
    }

    /**
     * Refuses a question that is not in review.
     *
     * @throws RuleViolation CONFLICT
     */
    public void checkInReview() {
        check(QuestionState.IN_REVIEW);
    }

    /**
     * Refuses a question that is not quarantined.
     *
     * @throws RuleViolation CONFLICT
     */
    public void checkQuarantined() {
        check(QuestionState.QUARANTINED);
    }

    private void move(QuestionState from, QuestionState to) {
        check(from);
        state = to;
    }

    private void check(QuestionState needed) {
        if (state != needed) {
            throw new RuleViolation(
                    Kind.CONFLICT,
                    "questionbank.not-" + needed.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    code);
        }
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

    /** Gives the moment of retirement, null for a question that is not retired. */
    public Instant retiredAt() {
        return retiredAt;
    }
}
