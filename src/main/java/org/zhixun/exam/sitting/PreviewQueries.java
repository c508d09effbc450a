package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.sitting.model.Exam;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/**
 * Shows whole papers of exams, with keys, to those who make and mark them and don't sit them. A draft's papers are for those who make
 * it: nobody is registered yet, and it may be oneself.
 */
@ApplicationScoped
@Transactional
public class PreviewQueries {

    @Inject
    private Exams exams;

    @Inject
    private PaperQueries papers;

    @Inject
    private Recusal recusal;

    @Inject
    private CurrentUser user;

    /**
     * Gives a sealed paper, or a draft's paper as it would be drawn now.
     *
     * @param formNo which of the papers; the nearest there is
     * @throws RuleViolation NOT_FOUND for an unknown exam, FORBIDDEN where the reader sits it or only marks and it is a draft, INVALID
     *     where the bank has too few questions for a draft
     */
    @Requires({Permission.EXAM_EDIT, Permission.MARK})
    public PaperPreview paper(long examId, int formNo) {
        recusal.requireNotDue(examId);
        Exam exam = exams.get(examId);
        ExamSpec spec = exam.spec(papers.blueprint(exam.blueprintId()));
        int number = Math.max(1, Math.min(formNo, spec.paper().forms()));
        List<Long> sealed = papers.forms(exam.blueprintId());
        FormView form = sealed.isEmpty() ? papers.preview(spec.paper(), number) : papers.form(sealed.get(number - 1));
        return new PaperPreview(exams.view(examId), spec, number, form);
    }

    /** Tells whether {@link #paper} would show the reader the papers of an exam. */
    @Requires(Permission.EXAM_READ)
    public boolean isShown(long examId) {
        boolean maker = user.may(Permission.EXAM_EDIT);
        boolean marker = user.may(Permission.MARK) && isSealed(examId);
        return (maker || marker) && !recusal.isDue(examId);
    }

    private boolean isSealed(long examId) {
        return !papers.forms(exams.view(examId).blueprintId()).isEmpty();
    }
}
