package org.zhixun.access.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.zhixun.access.AccountQueries;
import org.zhixun.access.AccountService;
import org.zhixun.access.AccountState;
import org.zhixun.access.AccountView;
import org.zhixun.access.NewAccount;
import org.zhixun.access.Role;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;
import org.zhixun.shared.web.Preferences;
import org.zhixun.shared.web.SliceModel;

/** Accounts for the administrators: the system administrator opens and closes them, the security administrator grants roles. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountQueries queries;

    @Inject
    private AccountService service;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Preferences preferences;

    private final SliceModel<AccountView> rows = new SliceModel<>(this::read);
    private final AccountSearch search = new AccountSearch();

    private Map<Long, UnitView> units;
    private AccountView chosen;
    private GrantForm grants;
    private String newUserName;
    private String newBadge;
    private String firstPassword;

    private Slice<AccountView> read(Range range, SliceModel.Sort sort) {
        return queries.search(search.filter(), range);
    }

    /** Lifts the lock of an account. */
    public void unlock(AccountView account) {
        service.unlock(account.id());
    }

    /** Closes an open account, opens a closed one. */
    public void toggle(AccountView account) {
        if (account.state() == AccountState.ACTIVE) {
            service.close(account.id());
        } else {
            service.reopen(account.id());
        }
    }

    /** Gives an account another first password and shows it. */
    public void reset(AccountView account) {
        chosen = account;
        showPassword(service.resetPassword(account.id()));
    }

    /** Begins to change an account's roles. */
    public void choose(AccountView account) {
        chosen = account;
        grants = new GrantForm(account.grants());
    }

    /** Sets the roles. */
    public void grant() {
        service.grant(chosen.id(), grants.roles());
        PrimeFaces.current().executeScript("PF('roles').hide()");
    }

    /** Opens an account for a person with a badge number, or without one. */
    public void create() {
        Long person = Optional.ofNullable(newBadge)
                .map(badge -> directory
                        .personByBadge(badge.strip())
                        .map(PersonView::id)
                        .orElseThrow(() -> RuleViolation.invalid("access.no-such-badge", badge)))
                .orElse(null);
        String password = service.create(new NewAccount(newUserName.strip(), null, person, Map.of()));
        newUserName = null;
        newBadge = null;
        PrimeFaces.current().executeScript("PF('create').hide()");
        showPassword(password);
    }

    private void showPassword(String password) {
        firstPassword = password;
        PrimeFaces.current().executeScript("PF('password').show()");
    }

    /** Gives what a role of an account is called, with its unit. */
    public String describe(AccountView.Grant grant) {
        UnitView unit = grant.unitId() == null ? null : unitsById().get(grant.unitId());
        String role = Messages.label(preferences.getLanguage(), grant.role());
        return unit == null ? role : role + " · " + name(unit);
    }

    /** Gives a unit's name in the reader's language. */
    public String name(UnitView unit) {
        return preferences.getLanguage() == Language.EN ? unit.nameEn() : unit.name();
    }

    private Map<Long, UnitView> unitsById() {
        if (units == null) {
            units = directory.units().stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        }
        return units;
    }

    public List<UnitView> getUnits() {
        return directory.units();
    }

    /** Tells whether the reader opens and closes accounts. */
    public boolean isEditing() {
        return user.may(Permission.ACCOUNT_EDIT);
    }

    /** Tells whether the reader grants roles. */
    public boolean isGranting() {
        return user.may(Permission.ROLE_GRANT);
    }

    /** Tells whether an account is the reader's own. */
    public boolean own(AccountView account) {
        return user.accountId() == account.id();
    }

    public SliceModel<AccountView> getRows() {
        return rows;
    }

    public AccountSearch getSearch() {
        return search;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public AccountView getChosen() {
        return chosen;
    }

    public GrantForm getGrants() {
        return grants;
    }

    public String getFirstPassword() {
        return firstPassword;
    }

    public String getNewUserName() {
        return newUserName;
    }

    public void setNewUserName(String newUserName) {
        this.newUserName = newUserName;
    }

    public String getNewBadge() {
        return newBadge;
    }

    public void setNewBadge(String newBadge) {
        this.newBadge = newBadge;
    }
}
