package org.zhixun.access.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.access.AuditQueries;
import org.zhixun.access.AuditQueries.Line;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;
import org.zhixun.shared.web.SliceModel;

/** The audit trail for those who check it. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditQueries queries;

    private final SliceModel<Line> rows = new SliceModel<>(this::read);

    private List<String> actions;
    private String userName;
    private String action;
    private LocalDate since;
    private boolean checked;
    private Long firstBreak;

    private Slice<Line> read(Range range, SliceModel.Sort sort) {
        return queries.lines(
                userName == null ? "" : userName,
                action == null ? "" : action,
                since == null ? null : since.atStartOfDay(Clocks.ZONE).toInstant(),
                range);
    }

    /** Checks the whole chain. */
    public void check() {
        OptionalLong found = queries.firstBreak();
        firstBreak = found.isPresent() ? found.getAsLong() : null;
        checked = true;
    }

    public SliceModel<Line> getRows() {
        return rows;
    }

    /** Gives the actions that occur. */
    public List<String> getActions() {
        if (actions == null) {
            actions = queries.actions();
        }
        return actions;
    }

    public boolean isChecked() {
        return checked;
    }

    /** Gives the number of the first line that is not right, null where the chain holds. */
    public Long getFirstBreak() {
        return firstBreak;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
