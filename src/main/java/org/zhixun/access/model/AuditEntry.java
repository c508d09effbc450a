package org.zhixun.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the audit trail. Its hash covers the line and the hash before it, so that a line can't be changed or taken out unseen.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "entry_no")
    private long no;

    @Column(name = "noted_at")
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "action")
    private String action;

    @Column(name = "subject")
    private String subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "hash")
    private String hash;

    protected AuditEntry() {}

    AuditEntry(
            long no,
            String previousHash,
            Instant at,
            Long accountId,
            String userName,
            String action,
            String subject,
            String detail) {
        this.no = no;
        this.at = at;
        this.accountId = accountId;
        this.userName = userName;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        this.hash = hashAfter(previousHash);
    }

    /** Gives the hash this line must have after the line before it. */
    public String hashAfter(String previousHash) {
        return Token.sha256(String.join(
                "\u001f",
                previousHash,
                Long.toString(no),
                at.toString(),
                String.valueOf(accountId),
                userName,
                action,
                subject,
                detail));
    }

    public long no() {
        return no;
    }

    public Instant at() {
        return at;
    }

    public String userName() {
        return userName;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String detail() {
        return detail;
    }

    public String hash() {
        return hash;
    }
}
