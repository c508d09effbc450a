package org.zhixun.exam.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.marking.model.RemarkingRecord;
import org.zhixun.exam.marking.model.Remarkings;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Computes marks again from the journals, and keeps a record that it was done and what came of it. */
@ApplicationScoped
@Transactional
public class MarkingService {

    @Inject
    private AttemptQueries attempts;

    @Inject
    private AttemptService attemptService;

    @Inject
    private SittingQueries sittings;

    @Inject
    private Directory directory;

    @Inject
    private Remarkings remarkings;

    @Inject
    private Event<Audited> audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Computes the marks of one attempt again.
     *
     * @return whether they came out as they stood
     * @throws RuleViolation NOT_FOUND for an attempt that is none of the reader's business, INVALID while it has no marks
     */
    @Requires(Permission.MARK)
    public boolean remarkOne(long attemptId) {
        AttemptStatus status = attempts.status(attemptId, null);
        if (visible(List.of(status)).isEmpty()) {
            throw RuleViolation.notFound("attempt.not-found");
        }
        boolean equal = attemptService.remark(attemptId);
        record(status.examId(), 1, equal ? 1 : 0, badge(status) + ": ");
        return equal;
    }

    /**
     * Computes the marks of all attempts at an exam again that have marks and whose people the reader may see.
     *
     * @return what came of it
     */
    @Requires(Permission.MARK)
    public Remarking remarkAll(long examId) {
        List<AttemptStatus> marked = visible(attempts.ofExam(examId)).stream()
                .filter(status -> status.marks() != null)
                .toList();
        int equal = 0;
        for (AttemptStatus status : marked) {
            if (attemptService.remark(status.attemptId())) {
                equal++;
            }
        }
        return record(examId, marked.size(), equal, "");
    }

    private Remarking record(long examId, int computed, int equal, String whose) {
        String by = user.identity().map(Identity::userName).orElse("");
        RemarkingRecord done = new RemarkingRecord(examId, clock.instant(), by, computed, equal);
        remarkings.add(done);
        String code = sittings.exam(examId).code();
        audit.fire(new Audited("marking.audit.remarked", code, whose + equal + "/" + computed));
        return done.view();
    }

    private String badge(AttemptStatus status) {
        return directory.person(status.personId()).map(PersonView::badgeNumber).orElse("");
    }

    private List<AttemptStatus> visible(List<AttemptStatus> all) {
        Map<Long, PersonView> people =
                directory.persons(all.stream().map(AttemptStatus::personId).toList());
        return all.stream()
                .filter(status -> people.containsKey(status.personId())
                        && user.seesUnit(
                                Permission.MARK, people.get(status.personId()).unitPath()))
                .toList();
    }
}
