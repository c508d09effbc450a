package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.zhixun.exam.sitting.model.Exam;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.exam.sitting.model.Extension;
import org.zhixun.exam.sitting.model.Registration;
import org.zhixun.exam.sitting.model.Registrations;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Adds time, for one person or everyone, always with a reason and on record. */
@ApplicationScoped
@Transactional
public class ExtensionService {

    @Inject
    private Exams exams;

    @Inject
    private Registrations registrations;

    @Inject
    private Event<TimeExtended> extended;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Adds time for one person.
     *
     * @throws RuleViolation CONFLICT if the exam is not announced or is over; INVALID without a reason or where it is too much
     */
    @Requires({Permission.EXAM_EDIT, Permission.EXAM_WATCH})
    public void extendOne(long registrationId, int minutes, String reason) {
        Instant now = clock.instant();
        Registration registration = registrations.get(registrationId);
        exams.get(registration.examId()).extend(registration, minutes, now);
        record(registration.examId(), registrationId, minutes, reason, now);
    }

    /**
     * Adds time for everyone.
     *
     * @throws RuleViolation CONFLICT if the exam is not announced or is over; INVALID without a reason or where it is too much
     */
    @Requires({Permission.EXAM_EDIT, Permission.EXAM_WATCH})
    public void extendAll(long examId, int minutes, String reason) {
        Instant now = clock.instant();
        Exam exam = exams.get(examId);
        exam.extend(minutes, now);
        record(examId, null, minutes, reason, now);
    }

    private void record(long examId, Long registrationId, int minutes, String reason, Instant now) {
        Long account = user.identity().map(CurrentUser.Identity::accountId).orElse(null);
        registrations.add(new Extension(examId, registrationId, minutes, reason, account, now));
        extended.fire(new TimeExtended(examId, registrationId, minutes));
    }
}
