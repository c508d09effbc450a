package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * Recusal (回避): staff who sit an exam themselves see nothing of its paper, and nothing of what others answered, before their own
 * attempt is over; of their own mark they see what the exam shows, when it shows it; and nobody gives oneself time or late answers.
 *
 * <p>For rooms, not for people: they ask before they show something to staff.
 */
@ApplicationScoped
public class Recusal {

    @Inject
    private Exams exams;

    @Inject
    @Any
    private Instance<Progress> progress;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Tells whether the reader may still sit the exam. */
    public boolean isDue(long examId) {
        Instant now = clock.instant();
        return own(examId)
                .filter(admission -> admission.isAhead(attempt(admission), now))
                .isPresent();
    }

    /**
     * Refuses a reader who may still sit the exam.
     *
     * @throws RuleViolation FORBIDDEN
     */
    public void requireNotDue(long examId) {
        if (isDue(examId)) {
            throw new RuleViolation(Kind.FORBIDDEN, "sitting.sits-it-oneself");
        }
    }

    /** Gives the person whose marks the reader may not see yet, being that person; empty where there is none. */
    public Optional<Long> withoutMarks(long examId) {
        Instant now = clock.instant();
        return own(examId)
                .filter(admission -> admission.shownAt(now) == Disclosure.NOTHING)
                .map(Admission::personId);
    }

    /** Tells whether the reader is that person. */
    public boolean isOneself(long personId) {
        return user.identity()
                .map(CurrentUser.Identity::personId)
                .filter(person -> person == personId)
                .isPresent();
    }

    private Optional<Admission> own(long examId) {
        return user.identity().map(CurrentUser.Identity::personId).flatMap(person -> exams.admission(examId, person));
    }

    private Standing attempt(Admission admission) {
        return progress.stream()
                .flatMap(room -> room.ofPerson(admission.personId()).stream())
                .filter(attempt -> attempt.examId() == admission.examId())
                .findFirst()
                .orElse(null);
    }
}
