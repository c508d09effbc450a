package org.zhixun.questionbank.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhixun.questionbank.BankDuty;
import org.zhixun.questionbank.BankKeeping;
import org.zhixun.questionbank.BankSettings;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.Colleague;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** The questions on one subject. Its code never changes; what people see may. */
@Entity
@Table(name = "bank")
public class Bank extends Identified {

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "statute")
    private String statute;

    @Column(name = "statute_version")
    private LocalDate statuteVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "keeping")
    private BankKeeping keeping;

    @Column(name = "needed_approvals")
    private int neededApprovals = 1;

    @Column(name = "sealed")
    private boolean sealed;

    @ElementCollection
    @CollectionTable(name = "bank_member", joinColumns = @JoinColumn(name = "bank_id"))
    private List<BankMember> members = new ArrayList<>();

    protected Bank() {}

    /** A bank that is loaded from a file for the first time. */
    public Bank(ParsedBank text) {
        this.code = text.code();
        this.keeping = BankKeeping.FILE;
        describe(text);
    }

    /** A bank that is kept in the house, without questions. */
    public Bank(String code, String name, String nameEn) {
        this.code = code;
        this.name = name;
        this.nameEn = nameEn;
        this.keeping = BankKeeping.HOUSE;
    }

    /** Takes over name and statute from the text, which must be that of this bank. */
    public void describe(ParsedBank text) {
        if (!text.code().equals(code)) {
            throw new IllegalArgumentException(text.code());
        }
        this.name = text.name();
        this.nameEn = text.nameEn();
        this.statute = text.statute();
        this.statuteVersion = text.statuteVersion();
    }

    /**
     * Says how it is reviewed and who may read it.
     *
     * @throws RuleViolation INVALID where fewer reviewers are named than must approve, or the number is out of range
     */
    public void settle(BankSettings settings) {
        int needed = settings.neededApprovals();
        boolean tooFew = !settings.reviewers().isEmpty() && settings.reviewers().size() < needed;
        if (needed < 1 || needed > BankSettings.MOST_APPROVALS || tooFew) {
            throw RuleViolation.invalid("questionbank.needed-approvals", BankSettings.MOST_APPROVALS);
        }
        neededApprovals = needed;
        sealed = settings.sealed();
        members.clear();
        settings.reviewers().forEach(each -> members.add(new BankMember(BankDuty.REVIEWER, each)));
        settings.readers().forEach(each -> members.add(new BankMember(BankDuty.READER, each)));
    }

    public BankSettings settings() {
        return new BankSettings(neededApprovals, with(BankDuty.REVIEWER), sealed, with(BankDuty.READER));
    }

    private List<Colleague> with(BankDuty duty) {
        return members.stream()
                .filter(member -> member.duty() == duty)
                .map(BankMember::colleague)
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    /** Tells whether an account may review its questions, as far as the bank has a say. */
    public boolean mayReview(long accountId) {
        List<Colleague> reviewers = with(BankDuty.REVIEWER);
        return reviewers.isEmpty() || reviewers.stream().anyMatch(each -> each.accountId() == accountId);
    }

    /** Tells whether an account may read it while it is sealed. */
    public boolean mayRead(long accountId) {
        return members.stream().anyMatch(member -> member.colleague().accountId() == accountId);
    }

    /**
     * Refuses to change a bank that a file keeps.
     *
     * @throws RuleViolation CONFLICT
     */
    public void checkKeptHere() {
        if (!isKeptHere()) {
            throw new RuleViolation(Kind.CONFLICT, "questionbank.kept-in-file", code);
        }
    }

    public boolean isKeptHere() {
        return keeping == BankKeeping.HOUSE;
    }

    public boolean isSealed() {
        return sealed;
    }

    /** Gives how many reviewers must approve a question. */
    public int neededApprovals() {
        return neededApprovals;
    }

    /** Gives the bank as a text with some questions. */
    public ParsedBank with(List<ParsedQuestion> questions) {
        return new ParsedBank(code, name, nameEn, statute, statuteVersion, questions);
    }

    public BankView view() {
        return new BankView(id(), code, name, nameEn);
    }

    public BankKeeping keeping() {
        return keeping;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Gives what questions cite when they name no statute; null for none. */
    public String statute() {
        return statute;
    }

    /** Gives the date of that statute; null for none. */
    public LocalDate statuteVersion() {
        return statuteVersion;
    }
}
