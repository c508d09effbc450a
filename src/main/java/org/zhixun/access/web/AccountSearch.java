package org.zhixun.access.web;

import java.io.Serializable;
import org.zhixun.access.AccountFilter;
import org.zhixun.access.AccountState;
import org.zhixun.access.Role;

/** What the accounts page looks for. */
public class AccountSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private Role role;
    private AccountState state;
    private boolean lockedOnly;

    AccountFilter filter() {
        return new AccountFilter(text == null ? "" : text, role, state, lockedOnly);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }

    public boolean isLockedOnly() {
        return lockedOnly;
    }

    public void setLockedOnly(boolean lockedOnly) {
        this.lockedOnly = lockedOnly;
    }
}
