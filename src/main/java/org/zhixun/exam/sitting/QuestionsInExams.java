package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.sitting.model.Exam;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.questionbank.QuestionUses;

/** The exams whose sealed papers hold a question. */
@ApplicationScoped
public class QuestionsInExams implements QuestionUses {

    private static final Set<ExamState> OPEN = EnumSet.of(ExamState.PUBLISHED, ExamState.OPEN);

    @Inject
    private PaperQueries papers;

    @Inject
    private Exams exams;

    @Inject
    private Clock clock;

    @Override
    public List<Use> uses(Collection<Long> revisionIds) {
        Map<Long, Set<Long>> holders = papers.holders(revisionIds);
        Set<Long> blueprints = new HashSet<>();
        holders.values().forEach(blueprints::addAll);
        Instant now = clock.instant();
        List<Use> uses = new ArrayList<>();
        for (Exam exam : exams.ofBlueprints(blueprints)) {
            holders.forEach((revision, of) -> {
                if (of.contains(exam.blueprintId())) {
                    String link = "/exam/view.xhtml?exam=" + exam.id();
                    uses.add(new Use(revision, exam.name(), link, OPEN.contains(exam.stateAt(now))));
                }
            });
        }
        return uses;
    }
}
