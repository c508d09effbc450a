package org.zhixun.questionbank.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Guards sealed banks: only those named for a bank come in, and that somebody read it is kept in the audit trail. */
@ApplicationScoped
public class Seals {

    @Inject
    private CurrentUser user;

    @Inject
    private Event<Audited> audit;

    /** Tells whether whoever is asking may read the bank. */
    public boolean opens(Bank bank) {
        return !bank.isSealed()
                || user.may(Permission.SYSTEM)
                || user.identity().filter(who -> bank.mayRead(who.accountId())).isPresent();
    }

    /**
     * Refuses whoever may not read the bank.
     *
     * @throws RuleViolation FORBIDDEN
     */
    public void check(Bank bank) {
        if (!opens(bank)) {
            throw new RuleViolation(Kind.FORBIDDEN, "questionbank.sealed", bank.code());
        }
    }

    /**
     * Lets somebody read in the bank, and notes it where the bank is sealed.
     *
     * @param what the question read; the bank's code for its list
     * @throws RuleViolation FORBIDDEN
     */
    public void read(Bank bank, String what) {
        check(bank);
        if (bank.isSealed() && !user.may(Permission.SYSTEM)) {
            audit.fire(new Audited("questionbank.audit.sealed-read", bank.code(), what));
        }
    }
}
