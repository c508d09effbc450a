package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.zhixun.access.AccountService;
import org.zhixun.access.NewAccount;
import org.zhixun.access.Role;
import org.zhixun.shared.StartupStep;

/**
 * Opens the first two accounts of an empty house, {@code sysadmin} and {@code secadmin}, with the password of
 * {@code ZHIXUN_FIRST_PASSWORD}; all others are opened by them. A house that has an account is left alone, and so is the demonstration,
 * which opens its own.
 */
@ApplicationScoped
public class FirstAccounts implements StartupStep {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class.getName());
    private static final int ORDER = 450;
    private static final String SYSTEM_ADMIN = "sysadmin";
    private static final String SECURITY_ADMIN = "secadmin";

    @Inject
    private Accounts accounts;

    @Inject
    private AccountService service;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        String password = System.getenv("ZHIXUN_FIRST_PASSWORD");
        if (password == null || password.isBlank() || Boolean.getBoolean("zhixun.demo") || accounts.any()) {
            return;
        }
        if (Passwords.isWeak(password, SYSTEM_ADMIN) || Passwords.isWeak(password, SECURITY_ADMIN)) {
            LOG.warning("ZHIXUN_FIRST_PASSWORD is too weak: no account was opened, and nobody can sign in");
            return;
        }
        service.createAll(
                password,
                List.of(
                        new NewAccount(SYSTEM_ADMIN, null, null, grant(Role.SYSTEM_ADMIN)),
                        new NewAccount(SECURITY_ADMIN, null, null, grant(Role.SECURITY_ADMIN))),
                false);
    }

    private static Map<Role, Long> grant(Role role) {
        return Collections.singletonMap(role, null);
    }
}
