package org.zhixun.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.access.AccountService;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.StartupStep;

/**
 * Lets an administrator in again who lost the password, for none of the three may reset another's: whoever may start the server names
 * the account in {@code ZHIXUN_RESCUE} and its next password in {@code ZHIXUN_FIRST_PASSWORD}. Where that can't be done, the house
 * starts all the same.
 */
@ApplicationScoped
public class Rescue implements StartupStep {

    private static final Logger LOG = Logger.getLogger(Rescue.class.getName());
    private static final int ORDER = 460;

    @Inject
    private AccountService service;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        String userName = System.getenv("ZHIXUN_RESCUE");
        String password = System.getenv("ZHIXUN_FIRST_PASSWORD");
        if (userName == null || userName.isBlank()) {
            return;
        }
        try {
            service.rescue(userName, password == null ? "" : password);
            LOG.log(Level.WARNING, "ZHIXUN_RESCUE has given {0} its password; start without it from now on", userName);
        } catch (RuleViolation refused) {
            LOG.log(Level.WARNING, "ZHIXUN_RESCUE has changed nothing: {0}", refused.getMessage());
        }
    }
}
