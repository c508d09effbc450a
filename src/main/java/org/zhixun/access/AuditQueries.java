package org.zhixun.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.zhixun.access.model.AuditEntry;
import org.zhixun.access.model.AuditTrail;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.Slice;

/** Shows the audit trail to auditors. */
@ApplicationScoped
@Transactional
public class AuditQueries {

    /** A line of the trail; the action is a message key, the user name empty for the house itself or somebody unknown. */
    public record Line(long no, Instant at, String userName, String action, String subject, String detail, String hash)
            implements Serializable {}

    @Inject
    private AuditTrail trail;

    /**
     * Gives lines, the latest first.
     *
     * @param userName whose lines, empty for everyone's
     * @param action message key of an action, empty for all
     * @param since from when on, null for all
     */
    @Requires(Permission.AUDIT_READ)
    public Slice<Line> lines(String userName, String action, Instant since, Range range) {
        Slice<AuditEntry> found = trail.lines(userName.strip(), action, since, range);
        return new Slice<>(
                found.rows().stream()
                        .map(entry -> new Line(
                                entry.no(),
                                entry.at(),
                                entry.userName(),
                                entry.action(),
                                entry.subject(),
                                entry.detail(),
                                entry.hash()))
                        .toList(),
                found.total());
    }

    /** Gives the actions that occur. */
    @Requires(Permission.AUDIT_READ)
    public List<String> actions() {
        return trail.actions();
    }

    /** Checks the whole chain; gives the number of the first line that is not right. */
    @Requires(Permission.AUDIT_READ)
    public OptionalLong firstBreak() {
        return trail.firstBreak();
    }
}
