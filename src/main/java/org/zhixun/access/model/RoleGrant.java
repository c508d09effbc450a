package org.zhixun.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.zhixun.access.Role;
import org.zhixun.shared.Identified;

/** A role that an account holds, and how far it reaches. */
@Entity
@Table(name = "account_role")
public class RoleGrant extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_name")
    private Role role;

    @Column(name = "unit_id")
    private Long unitId;

    protected RoleGrant() {}

    RoleGrant(Account account, Role role, Long unitId) {
        this.account = account;
        this.role = role;
        this.unitId = unitId;
    }

    void reach(Long unit) {
        unitId = unit;
    }

    public Account account() {
        return account;
    }

    public Role role() {
        return role;
    }

    /** Gives the unit, null where the role's own scope counts. */
    public Long unitId() {
        return unitId;
    }
}
