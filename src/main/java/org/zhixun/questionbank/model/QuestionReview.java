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
import org.zhixun.questionbank.Colleague;
import org.zhixun.questionbank.ReviewView;
import org.zhixun.questionbank.ReviewView.Verdict;
import org.zhixun.shared.Identified;

/** What a reviewer said about a revision; stays with it whatever becomes of the question. */
@Entity
@Table(name = "question_review")
public class QuestionReview extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private QuestionRevision revision;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Verdict verdict;

    @Column(name = "remark")
    private String remark;

    @Column(name = "created_at")
    private Instant createdAt;

    protected QuestionReview() {}

    QuestionReview(QuestionRevision revision, Colleague reviewer, Verdict verdict, String remark, Instant now) {
        this.revision = revision;
        this.reviewerId = reviewer.accountId();
        this.reviewerName = reviewer.name();
        this.verdict = verdict;
        this.remark = remark;
        this.createdAt = now;
    }

    boolean isApprovalBy(long accountId) {
        return verdict == Verdict.APPROVED && reviewerId == accountId;
    }

    Verdict verdict() {
        return verdict;
    }

    Instant createdAt() {
        return createdAt;
    }

    ReviewView view() {
        return new ReviewView(revision.revisionNo(), reviewerName, verdict, remark, createdAt);
    }
}
