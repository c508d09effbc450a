package org.zhixun.questionbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionDetail.Revision;
import org.zhixun.questionbank.WordDifference;
import org.zhixun.questionbank.model.BankText;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.shared.RuleViolation;

/** Two revisions of a question as texts, with the words that differ marked. */
@Named("revisionComparePage")
@RequestScoped
public class ComparePage {

    @Inject
    private BankQueries queries;

    private String code;
    private int from;
    private int to;
    private QuestionDetail question;

    /** Finds the question that the address names. */
    public void load() {
        question = queries.question(code);
    }

    /** Gives the pieces of both texts in their order. */
    public List<WordDifference.Piece> getPieces() {
        return WordDifference.between(text(from), text(to));
    }

    private String text(int number) {
        Revision revision = question.revisions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("questionbank.no-such-revision", number));
        return BankText.block(ParsedQuestion.of(revision));
    }

    public QuestionDetail getQuestion() {
        return question;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }
}
