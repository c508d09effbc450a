package org.zhixun.questionbank.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.zhixun.questionbank.BankDuty;
import org.zhixun.questionbank.Colleague;

/** Somebody with a duty in a bank. */
@Embeddable
public class BankMember {

    @Enumerated(EnumType.STRING)
    @Column(name = "duty")
    private BankDuty duty;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "display_name")
    private String displayName;

    protected BankMember() {}

    BankMember(BankDuty duty, Colleague colleague) {
        this.duty = duty;
        this.accountId = colleague.accountId();
        this.displayName = colleague.name();
    }

    BankDuty duty() {
        return duty;
    }

    Colleague colleague() {
        return new Colleague(accountId, displayName);
    }
}
