package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import org.zhixun.questionbank.model.Bank;
import org.zhixun.questionbank.model.Banks;
import org.zhixun.questionbank.model.Seals;
import org.zhixun.shared.Audited;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Makes banks that are kept in the house, and says for any bank how it is reviewed and who may read it. */
@ApplicationScoped
@Transactional
public class BankService {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,23}");
    private static final int LONGEST_NAME = 120;

    @Inject
    private Banks banks;

    @Inject
    private Seals seals;

    @Inject
    private Event<Audited> audit;

    /**
     * Makes a bank without questions.
     *
     * @param code capital letters, digits and hyphens, at most 24; never changes
     * @param name its Chinese name, at most 120 characters
     * @param nameEn its English name; empty for the Chinese one
     * @return the bank
     * @throws RuleViolation INVALID where code or name can't be; CONFLICT where there is a bank with the code
     */
    @Requires(Permission.BANK_EDIT)
    public BankView create(String code, String name, String nameEn) {
        String plainCode = code == null ? "" : code.strip();
        String plainName = name == null ? "" : name.strip();
        String plainNameEn = nameEn == null || nameEn.isBlank() ? plainName : nameEn.strip();
        if (!CODE.matcher(plainCode).matches()) {
            throw RuleViolation.invalid("questionbank.bank-code");
        }
        if (plainName.isEmpty() || plainName.length() > LONGEST_NAME || plainNameEn.length() > LONGEST_NAME) {
            throw RuleViolation.invalid("questionbank.bank-name", LONGEST_NAME);
        }
        banks.lock();
        if (banks.bank(plainCode).isPresent()) {
            throw new RuleViolation(Kind.CONFLICT, "questionbank.bank-taken", plainCode);
        }
        Bank bank = new Bank(plainCode, plainName, plainNameEn);
        banks.add(bank);
        audit.fire(new Audited("questionbank.audit.bank-created", plainCode, plainName));
        return bank.view();
    }

    /**
     * Says how a bank is reviewed and who may read it.
     *
     * @param code the bank's code
     * @param settings how, not null
     * @throws RuleViolation NOT_FOUND; FORBIDDEN where the bank is sealed from the reader; INVALID where fewer reviewers are named than
     *     must approve
     */
    @Requires(Permission.BANK_EDIT)
    public void settle(String code, BankSettings settings) {
        Bank bank = banks.known(code);
        seals.check(bank);
        bank.settle(settings);
        audit.fire(new Audited(
                "questionbank.audit.bank-settled",
                code,
                settings.neededApprovals() + " / " + settings.reviewers().size() + " / " + settings.sealed()));
    }
}
