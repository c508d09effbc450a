package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.paper.Supply;
import org.zhixun.exam.sitting.model.AudienceList;
import org.zhixun.exam.sitting.model.Exam;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** Shows exams and what a registration allows. */
@ApplicationScoped
@Transactional
public class SittingQueries {

    @Inject
    private Exams exams;

    @Inject
    private PaperQueries papers;

    @Inject
    private AudienceList audienceList;

    @Inject
    private Clock clock;

    /** Gives one person's admission to one exam, in one statement; empty where there is no such exam or no registration. */
    @Requires({Permission.SIT_EXAM, Permission.EXAM_READ, Permission.EXAM_WATCH})
    public Optional<Admission> admission(long examId, long personId) {
        return exams.admission(examId, personId);
    }

    /** Gives all admissions of a person, the exam that opens last first. */
    @Requires({Permission.SIT_EXAM, Permission.EXAM_READ})
    public List<Admission> admissions(long personId) {
        return exams.admissions(personId);
    }

    /**
     * Gives an exam.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires({Permission.EXAM_READ, Permission.EXAM_WATCH, Permission.RESULT_READ})
    public ExamView exam(long examId) {
        return exams.view(examId);
    }

    /** Gives the exams wanted. */
    @Requires({Permission.EXAM_READ, Permission.EXAM_WATCH, Permission.RESULT_READ})
    public Slice<ExamView> exams(ExamFilter filter, ExamOrder order, Range range) {
        return exams.search(filter, order, clock.instant(), range);
    }

    /**
     * Gives an exam as its editor needs it.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires(Permission.EXAM_READ)
    public Editable editable(long examId) {
        Exam exam = exams.get(examId);
        return new Editable(
                exam.version(), exam.stateAt(clock.instant()), exam.spec(papers.blueprint(exam.blueprintId())));
    }

    /**
     * An exam in its editor.
     *
     * @param version which version of it this is
     * @param state the state that counts now
     * @param spec what it is to be
     */
    public record Editable(int version, ExamState state, ExamSpec spec) {}

    /** Gives a code that no exam carries. */
    @Requires(Permission.EXAM_EDIT)
    public String freeCode() {
        return exams.freeCode(LocalDate.now(clock).getYear());
    }

    /** Gives how many people an audience is today. */
    @Requires(Permission.EXAM_READ)
    public Publication.Headcount headcount(Audience audience) {
        return Publication.Headcount.of(audienceList.people(audience));
    }

    /**
     * Gives what announcing a draft would do, and what stands in its way.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires(Permission.EXAM_READ)
    public Publication publication(long examId) {
        ExamSpec spec = editable(examId).spec();
        Publication.Headcount people = headcount(spec.audience());
        List<RuleViolation> obstacles = new ArrayList<>(spec.faults());
        if (!spec.opensAt().isAfter(clock.instant())) {
            obstacles.add(RuleViolation.invalid("sitting.opening-passed"));
        }
        if (people.total() == 0) {
            obstacles.add(RuleViolation.invalid("sitting.nobody"));
        }
        List<Supply> supplies = papers.supply(spec.paper().sections());
        for (int i = 0; i < supplies.size(); i++) {
            Supply supply = supplies.get(i);
            if (!supply.enough()) {
                obstacles.add(RuleViolation.invalid("paper.too-few", i + 1, supply.wanted(), supply.available()));
            }
        }
        return new Publication(people, spec.paper().forms(), spec.paper().questions(), obstacles);
    }
}
