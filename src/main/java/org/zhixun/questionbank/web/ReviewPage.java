package org.zhixun.questionbank.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.zhixun.questionbank.AlikeQuestion;
import org.zhixun.questionbank.BankKeeping;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionService;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.ReviewView;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;

/** A question on its way into the pool: what was said about it, what is much like it, and what can be done with it now. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BankQueries queries;

    @Inject
    private QuestionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    private String code;
    private String remark;
    private transient QuestionDetail question;
    private transient List<ReviewView> reviews;
    private transient List<AlikeQuestion> alike;
    private int revisionNo;

    /** Finds the question that the address names. */
    public void load() {
        revisionNo = getQuestion().current().number();
    }

    public void submit() {
        service.submit(code);
        done("questionbank.submitted");
    }

    public void approve() {
        service.approve(code, revisionNo, remark);
        done("questionbank.approved");
    }

    public void giveBack() {
        service.giveBack(code, revisionNo, remark);
        done("questionbank.given-back");
    }

    public void retire() {
        service.retire(code);
        done("questionbank.retired");
    }

    public void reopen() {
        service.reopen(code);
        done("questionbank.reopened");
    }

    private void done(String message) {
        question = null;
        reviews = null;
        remark = null;
        Messages.addGlobalInfo(texts.get(message));
    }

    /** Tells whether the question is written here and by the reader's kind. */
    public boolean isWritable() {
        return getQuestion().keeping() == BankKeeping.HOUSE && user.may(Permission.BANK_EDIT);
    }

    public boolean isReviewable() {
        return getQuestion().state() == QuestionState.IN_REVIEW && user.may(Permission.BANK_REVIEW);
    }

    public QuestionDetail getQuestion() {
        if (question == null) {
            question = queries.question(code);
        }
        return question;
    }

    public List<ReviewView> getReviews() {
        if (reviews == null) {
            reviews = queries.reviews(code);
        }
        return reviews;
    }

    /** Gives the questions of the bank that are much like this one. */
    public List<AlikeQuestion> getAlike() {
        if (alike == null) {
            alike = queries.alike(
                    getQuestion().bank().code(), ParsedQuestion.of(getQuestion().current()));
        }
        return alike;
    }

    /** Gives the number of the revision before the one that counts, 0 for none. */
    public int getPrevious() {
        return getQuestion().current().number() - 1;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
