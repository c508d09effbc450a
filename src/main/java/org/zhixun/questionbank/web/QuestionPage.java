package org.zhixun.questionbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawQueries;
import org.zhixun.questionbank.BankKeeping;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionDetail.Revision;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.model.Citations;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** One question as one of its revisions states it, the current one unless the address names another. */
@Named
@RequestScoped
public class QuestionPage {

    @Inject
    private BankQueries queries;

    @Inject
    private LawQueries law;

    @Inject
    private PageTexts texts;

    @Inject
    private Preferences preferences;

    private String code;
    private String number;
    private QuestionDetail question;
    private Revision revision;

    /** Finds the question and the revision that the address names. */
    public void load() {
        question = queries.question(code);
        List<Revision> revisions = question.revisions();
        revision = revisions.stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst()
                .orElse(revisions.get(0));
    }

    /** Gives the questions about a case; none for other kinds. */
    public List<SubQuestion> getParts() {
        return revision.content().content() instanceof CaseAnalysis analysis ? analysis.parts() : List.of();
    }

    /** Gives what a question about a case cites, with statutes and dates. */
    public String citations(List<Citation> basis) {
        return basis.stream()
                .map(each -> texts.format(
                        "questionbank.basis-of", each.statute(), each.version().toString(), each.article()))
                .collect(Collectors.joining(texts.get("questionbank.and")));
    }

    /** Tells whether the revision shown is the one that papers draw. */
    public boolean isCurrent() {
        return revision.equals(question.revisions().get(0));
    }

    /** Gives what a revision changed, in the reader's language. */
    public String changes(Revision each) {
        return each.changed().stream()
                .sorted(Comparator.naturalOrder())
                .map(texts::label)
                .collect(Collectors.joining(texts.get("questionbank.and")));
    }

    public String getDifficulty() {
        return BigDecimal.valueOf(revision.content().difficulty(), 2).toPlainString();
    }

    /** Gives the articles cited that the library of statutes has. */
    public List<LinkedArticle> getLinked() {
        RevisionView content = revision.content();
        return Citations.of(content.statute(), content.statuteVersion(), content.article()).stream()
                .filter(each -> law.version(each.statute(), each.version()).isPresent())
                .flatMap(each -> ArticleNumber.parse(each.baseArticle())
                        .map(number -> new LinkedArticle(
                                each.toString(), LawLinks.article(each.statute(), each.version(), number)))
                        .stream())
                .toList();
    }

    /**
     * An article in the library.
     *
     * @param citation how it is cited
     * @param link its address
     */
    public record LinkedArticle(String citation, String link) {}

    public String getBasis() {
        RevisionView content = revision.content();
        return texts.format(
                "questionbank.basis-of",
                content.statute(),
                content.statuteVersion().toString(),
                content.article());
    }

    /** Gives the bank's name in the reader's language. */
    public String getBankName() {
        return preferences.getLanguage() == Language.EN
                ? question.bank().nameEn()
                : question.bank().name();
    }

    /** Tells whether the question is written on pages. */
    public boolean isKeptHere() {
        return question.keeping() == BankKeeping.HOUSE;
    }

    public QuestionDetail getQuestion() {
        return question;
    }

    public Revision getRevision() {
        return revision;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
