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
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Adds time, for one person or everyone, always with a reason and on record. */
@ApplicationScoped
@Transactional
public class ExtensionService {

    @Inject
    private Exams exams;

    @Inject
    private Registrations registrations;

    @Inject
    private Recusal recusal;

    @Inject
    private Directory directory;

    @Inject
    private Event<TimeExtended> extended;

    @Inject
    private Event<Audited> audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Adds time for one person.
     *
     * @throws RuleViolation FORBIDDEN where it is the asker; CONFLICT if the exam is not announced or is over; INVALID without a reason or
     *     where it is too much
     */
    @Requires({Permission.EXAM_EDIT, Permission.EXAM_WATCH})
    public void extendOne(long registrationId, int minutes, String reason) {
        Instant now = clock.instant();
        Registration registration = registrations.get(registrationId);
        if (recusal.isOneself(registration.personId())) {
            throw new RuleViolation(Kind.FORBIDDEN, "sitting.extends-oneself");
        }
        Exam exam = exams.get(registration.examId());
        exam.extend(registration, minutes, now);
        record(exam, registration, minutes, reason, now);
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
        record(exam, null, minutes, reason, now);
    }

    private void record(Exam exam, Registration one, int minutes, String reason, Instant now) {
        Long registrationId = one == null ? null : one.id();
        String by = user.identity().map(CurrentUser.Identity::userName).orElse("");
        registrations.add(new Extension(exam.id(), registrationId, minutes, reason, by, now));
        exams.hold();
        extended.fire(new TimeExtended(exam.id(), registrationId, minutes));
        String detail = "+" + minutes + ", " + reason.strip();
        audit.fire(
                one == null
                        ? new Audited("sitting.audit.extended-all", exam.code(), detail)
                        : new Audited("sitting.audit.extended", exam.code(), badge(one) + ": " + detail));
    }

    private String badge(Registration registration) {
        return directory
                .person(registration.personId())
                .map(PersonView::badgeNumber)
                .orElse("");
    }
}
