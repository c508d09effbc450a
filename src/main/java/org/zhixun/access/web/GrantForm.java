package org.zhixun.access.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixun.access.AccountView.Grant;
import org.zhixun.access.Role;

/** All roles, ticked or not, each with the unit it reaches. */
public class GrantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A line of the form. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Role role;
        private boolean granted;
        private Long unitId;

        Line(Role role, List<Grant> grants) {
            this.role = role;
            grants.stream().filter(grant -> grant.role() == role).forEach(grant -> {
                granted = true;
                unitId = grant.unitId();
            });
        }

        public Role getRole() {
            return role;
        }

        /** Tells whether a unit can be named. */
        public boolean isReaching() {
            return role.scope().takesUnit();
        }

        /** Tells whether a unit must be named. */
        public boolean isUnitNeeded() {
            return role.scope() == Role.Scope.UNIT;
        }

        public boolean isGranted() {
            return granted;
        }

        public void setGranted(boolean granted) {
            this.granted = granted;
        }

        public Long getUnitId() {
            return unitId;
        }

        public void setUnitId(Long unitId) {
            this.unitId = unitId;
        }
    }

    private final List<Line> lines;

    GrantForm(List<Grant> grants) {
        lines = Arrays.stream(Role.values()).map(role -> new Line(role, grants)).toList();
    }

    Map<Role, Long> roles() {
        Map<Role, Long> roles = new HashMap<>();
        lines.stream()
                .filter(Line::isGranted)
                .forEach(line -> roles.put(line.getRole(), line.isReaching() ? line.getUnitId() : null));
        return roles;
    }

    public List<Line> getLines() {
        return lines;
    }
}
