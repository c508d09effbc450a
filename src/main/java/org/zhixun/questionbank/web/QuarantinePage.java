package org.zhixun.questionbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.questionbank.QuarantineQueries;
import org.zhixun.questionbank.QuarantineView;
import org.zhixun.questionbank.QuestionUses.Use;

/** The questions that changes of law took out of the pool, and the exams whose papers hold them. */
@Named
@RequestScoped
public class QuarantinePage {

    @Inject
    private QuarantineQueries queries;

    private List<QuarantineView> open;
    private List<Use> uses;

    public List<QuarantineView> getOpen() {
        if (open == null) {
            open = queries.open();
        }
        return open;
    }

    /** Gives how many questions are quarantined; one may cite several articles that changed. */
    public long getQuestions() {
        return getOpen().stream().map(QuarantineView::questionCode).distinct().count();
    }

    public List<Use> getUses() {
        if (uses == null) {
            uses = queries.uses(getOpen()).stream().distinct().toList();
        }
        return uses;
    }

    /** Gives the code of the question that a use is of. */
    public String codeOf(Use use) {
        return getOpen().stream()
                .filter(view -> view.revisionId() == use.revisionId())
                .map(QuarantineView::questionCode)
                .findFirst()
                .orElse("");
    }
}
