package org.zhixun.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The two ends of the audit trail: number and hash of its last line, and of the last line that was purged, from which the chain goes on.
 * Whoever writes a line holds it locked until the transaction ends.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The hash before the first line. */
    public static final String START = "0".repeat(64);

    static final int ID = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "entry_no")
    private long no;

    @Column(name = "hash")
    private String hash = START;

    @Column(name = "purged_no")
    private long purgedNo;

    @Column(name = "purged_hash")
    private String purgedHash = START;

    /** Makes the next line and moves to it. */
    AuditEntry next(Instant at, Long accountId, String userName, String action, String subject, String detail) {
        AuditEntry entry = new AuditEntry(no + 1, hash, at, accountId, userName, action, subject, detail);
        no = entry.no();
        hash = entry.hash();
        return entry;
    }

    /** Notes that a line and all before it are purged. */
    void purge(AuditEntry last) {
        purgedNo = last.no();
        purgedHash = last.hash();
    }

    /** Gives the chain from the first line on that is kept. */
    AuditChain chain() {
        return new AuditChain(purgedNo, purgedHash);
    }

    /** Gives the number of the last line that was purged, 0 for none. */
    public long purgedNo() {
        return purgedNo;
    }

    public long no() {
        return no;
    }

    public String hash() {
        return hash;
    }
}
