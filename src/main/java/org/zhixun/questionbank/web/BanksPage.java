package org.zhixun.questionbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.zhixun.questionbank.BankFileState;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.BankRow;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.RefusedFile;
import org.zhixun.questionbank.RefusedFile.Reason;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** All banks, and the files that were refused with every reason. */
@Named
@RequestScoped
public class BanksPage {

    @Inject
    private BankQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    @Inject
    private Preferences preferences;

    private List<BankRow> banks;
    private List<RefusedFile> refused;

    public boolean isEditable() {
        return user.may(Permission.BANK_EDIT);
    }

    public List<BankRow> getBanks() {
        if (banks == null) {
            banks = queries.banks();
        }
        return banks;
    }

    public List<RefusedFile> getRefused() {
        if (refused == null) {
            refused = queries.refusedFiles();
        }
        return refused;
    }

    /** Gives the kinds that any bank has questions of. */
    public List<QuestionKind> getKinds() {
        return Stream.of(QuestionKind.values())
                .filter(kind -> getBanks().stream().anyMatch(bank -> bank.count(kind) > 0))
                .toList();
    }

    /** Gives how many active questions there are in all banks. */
    public long getTotal() {
        return getBanks().stream().mapToLong(BankRow::total).sum();
    }

    /** Gives a bank's name in the reader's language. */
    public String nameOf(BankRow bank) {
        return preferences.getLanguage() == Language.EN ? bank.nameEn() : bank.name();
    }

    /** Gives a fault in the reader's language. */
    public String explain(Reason reason) {
        return texts.format(reason.key(), reason.args().toArray());
    }

    /** Gives the tone of a file's state. */
    public String tone(BankFileState state) {
        return state == BankFileState.LOADED ? "ok" : state == BankFileState.GONE ? "warn" : "bad";
    }
}
