package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.questionbank.BankKeeping;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.QuarantineQueries;
import org.zhixun.questionbank.QuarantineService;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.WordDifference;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;

/** A quarantined question beside the articles that changed, before and after, with what a reviewer can decide. */
@Named
@ViewScoped
public class QuarantinedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankQueries banks;

    @Inject
    private QuarantineQueries queries;

    @Inject
    private QuarantineService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    private String code;
    private transient QuestionDetail question;
    private transient List<QuarantineView> changes;

    /** Finds the question that the address names. */
    public void load() {
        question = banks.question(code);
    }

    public String confirm() {
        service.confirm(code);
        return back("questionbank.confirmed");
    }

    /** Makes a draft and goes to where it is written. */
    public String revise() {
        service.revise(code);
        return "question-edit?faces-redirect=true&code=" + code;
    }

    public String retire() {
        service.retire(code);
        return back("questionbank.retired");
    }

    private String back(String message) {
        Faces.getFlash().setKeepMessages(true);
        Messages.addGlobalInfo(texts.get(message));
        return "quarantine?faces-redirect=true";
    }

    /** Gives an article's text before and after, in pieces. */
    public List<WordDifference.Piece> pieces(QuarantineView change) {
        return WordDifference.between(change.oldText(), change.newText() == null ? "" : change.newText());
    }

    public boolean isDecidable() {
        return getQuestion().state() == QuestionState.QUARANTINED && user.may(Permission.BANK_REVIEW);
    }

    public boolean isKeptInFile() {
        return getQuestion().keeping() == BankKeeping.FILE;
    }

    public QuestionDetail getQuestion() {
        if (question == null) {
            question = banks.question(code);
        }
        return question;
    }

    public List<QuarantineView> getChanges() {
        if (changes == null) {
            changes = queries.of(code);
        }
        return changes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
