package org.zhixun.exam.sitting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;

/** The record of time that was added: to whom, how much, why, by whom and when. */
@Entity
@Table(name = "extension")
public class Extension extends Identified {

    @Column(name = "exam_id")
    private long examId;

    @Column(name = "registration_id")
    private Long registrationId;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "reason")
    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected Extension() {}

    /**
     * Records an extension.
     *
     * @param examId the exam
     * @param registrationId the one person it is for; null for everyone
     * @param minutes how much was added
     * @param reason why
     * @param grantedBy the user name of who granted it; empty for the house
     * @param now the moment
     * @throws RuleViolation INVALID without a reason
     */
    public Extension(long examId, Long registrationId, int minutes, String reason, String grantedBy, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.invalid("sitting.reason-missing");
        }
        this.examId = examId;
        this.registrationId = registrationId;
        this.minutes = minutes;
        this.reason = reason.strip();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** Gives the registration of the one person it is for; null for everyone. */
    public Long registrationId() {
        return registrationId;
    }

    public int minutes() {
        return minutes;
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
