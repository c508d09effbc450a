package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.BankService;
import org.zhixun.questionbank.BankSettings;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.Colleague;
import org.zhixun.shared.web.PageTexts;

/** How a bank is reviewed and who may read it. */
@Named
@ViewScoped
public class BankSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankQueries queries;

    @Inject
    private BankService service;

    @Inject
    private PageTexts texts;

    private String code;
    private BankView bank;
    private List<Colleague> colleagues;
    private int neededApprovals;
    private boolean sealed;
    private List<String> reviewers;
    private List<String> readers;

    /** Reads the bank that the address names. */
    public void load() {
        bank = queries.bank(code);
        BankSettings settings = queries.settings(code);
        colleagues = Stream.of(queries.colleagues(), settings.reviewers(), settings.readers())
                .flatMap(List::stream)
                .distinct()
                .toList();
        neededApprovals = settings.neededApprovals();
        sealed = settings.sealed();
        reviewers = ids(settings.reviewers());
        readers = ids(settings.readers());
    }

    /** Sets what was filled in. */
    public void save() {
        service.settle(code, new BankSettings(neededApprovals, chosen(reviewers), sealed, chosen(readers)));
        Messages.addGlobalInfo(texts.get("questionbank.settled"));
    }

    private static List<String> ids(List<Colleague> chosen) {
        return chosen.stream().map(each -> Long.toString(each.accountId())).collect(Collectors.toList());
    }

    private List<Colleague> chosen(List<String> ids) {
        return colleagues.stream()
                .filter(each -> ids.contains(Long.toString(each.accountId())))
                .toList();
    }

    public int getMost() {
        return BankSettings.MOST_APPROVALS;
    }

    public BankView getBank() {
        return bank;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getNeededApprovals() {
        return neededApprovals;
    }

    public void setNeededApprovals(int neededApprovals) {
        this.neededApprovals = neededApprovals;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }

    public List<String> getReviewers() {
        return reviewers;
    }

    public void setReviewers(List<String> reviewers) {
        this.reviewers = reviewers;
    }

    public List<String> getReaders() {
        return readers;
    }

    public void setReaders(List<String> readers) {
        this.readers = readers;
    }
}
