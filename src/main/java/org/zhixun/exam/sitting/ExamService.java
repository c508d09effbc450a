package org.zhixun.exam.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.paper.OptionOrder;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.paper.PaperService;
import org.zhixun.exam.paper.Seeds;
import org.zhixun.exam.sitting.model.Announcements;
import org.zhixun.exam.sitting.model.AudienceList;
import org.zhixun.exam.sitting.model.Exam;
import org.zhixun.exam.sitting.model.Exams;
import org.zhixun.exam.sitting.model.Registration;
import org.zhixun.exam.sitting.model.Registrations;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Audited;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Writes exams, announces them, takes the announcement back, cancels and ends them. */
@ApplicationScoped
@Transactional
public class ExamService {

    @Inject
    private Exams exams;

    @Inject
    private Registrations registrations;

    @Inject
    private PaperService papers;

    @Inject
    private PaperQueries paperQueries;

    @Inject
    private AudienceList audienceList;

    @Inject
    private Announcements announcements;

    @Inject
    private Event<ExamEnded> ended;

    @Inject
    private Event<Audited> audit;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Writes a draft.
     *
     * @return its id
     * @throws RuleViolation INVALID where the spec breaks a rule, CONFLICT where another exam has the code
     */
    @Requires(Permission.EXAM_EDIT)
    public long create(ExamSpec spec) {
        requireFree(spec.code(), null);
        Long writer = user.identity().map(CurrentUser.Identity::accountId).orElse(null);
        Exam exam = new Exam(spec, papers.draft(spec.paper()), writer, clock.instant());
        exams.add(exam);
        return exam.id();
    }

    /**
     * Changes a draft.
     *
     * @param version the version that the editor has seen
     * @throws RuleViolation INVALID where the spec breaks a rule, CONFLICT where it is a draft no longer, was changed meanwhile, or
     *     another exam has the code
     */
    @Requires(Permission.EXAM_EDIT)
    public void update(long examId, int version, ExamSpec spec) {
        Exam exam = exams.get(examId);
        if (exam.version() != version) {
            throw new RuleViolation(Kind.CONFLICT, "shared.changed-meanwhile");
        }
        requireFree(spec.code(), examId);
        long before = exam.blueprintId();
        exam.revise(spec, papers.draft(spec.paper()));
        papers.discard(before);
    }

    /**
     * Copies an exam into a new draft: same paper, rules and audience, a code of its own, at the same time of day in a week, drawn anew.
     *
     * @return the draft's id
     */
    @Requires(Permission.EXAM_EDIT)
    public long copy(long examId) {
        Exam exam = exams.get(examId);
        ExamSpec spec = exam.spec(paperQueries.blueprint(exam.blueprintId()));
        LocalDate day = LocalDate.now(clock).plusWeeks(1);
        LocalTime time = LocalTime.ofInstant(spec.opensAt(), Clocks.ZONE);
        Instant opensAt = day.atTime(time).atZone(Clocks.ZONE).toInstant();
        return create(spec.moved(
                exams.freeCode(day.getYear()), opensAt, Seeds.mix(spec.paper().seed(), examId)));
    }

    /**
     * Removes a draft.
     *
     * @throws RuleViolation CONFLICT if it is a draft no longer
     */
    @Requires(Permission.EXAM_EDIT)
    public void discard(long examId) {
        Exam exam = exams.get(examId);
        exam.requireDraft();
        exams.remove(exam);
        papers.discard(exam.blueprintId());
    }

    /**
     * Announces an exam: its forms are drawn and sealed, everyone in the audience is registered with a form and told.
     *
     * @throws RuleViolation CONFLICT if it is no draft; INVALID if its opening has passed, the bank has too few questions or nobody is
     *     in the audience
     */
    @Requires(Permission.EXAM_EDIT)
    public void publish(long examId) {
        Exam exam = announce(examId);
        List<Long> people = registrations.people(examId);
        announcements.published(exam, people);
        note("sitting.audit.published", exam, Integer.toString(people.size()));
    }

    /**
     * Takes an announcement back before the exam opens; forms and registrations are gone.
     *
     * @throws RuleViolation CONFLICT if it is not announced or has opened
     */
    @Requires(Permission.EXAM_EDIT)
    public void withdraw(long examId) {
        Exam exam = exams.get(examId);
        Instant now = clock.instant();
        exam.withdraw(now);
        List<Long> people = registrations.people(examId);
        announcements.withdrawn(exam, people, now);
        registrations.removeAll(examId);
        papers.unseal(exam.blueprintId());
        note("sitting.audit.withdrawn", exam, Integer.toString(people.size()));
    }

    /**
     * Calls an exam off before it opens.
     *
     * @throws RuleViolation CONFLICT if it has opened or is over, INVALID without a reason
     */
    @Requires(Permission.EXAM_EDIT)
    public void cancel(long examId, String reason) {
        Exam exam = exams.get(examId);
        Instant now = clock.instant();
        exam.cancel(reason, now);
        announcements.cancelled(exam, registrations.people(examId), now);
        note("sitting.audit.cancelled", exam, exam.stopReason());
    }

    /**
     * Ends an exam before its time, running attempts with it.
     *
     * @throws RuleViolation CONFLICT if it is not open, INVALID without a reason
     */
    @Requires({Permission.EXAM_EDIT, Permission.EXAM_WATCH})
    public void end(long examId, String reason) {
        Exam exam = exams.get(examId);
        exam.end(reason, clock.instant());
        exams.hold();
        ended.fire(new ExamEnded(examId, exam.stopReason()));
        note("sitting.audit.ended", exam, exam.stopReason());
    }

    /**
     * Marks as open the exams whose window has begun.
     *
     * @return how many
     */
    @Requires(Permission.SYSTEM)
    public int openDue() {
        return catchUp(exams.toOpen(clock.instant()));
    }

    /**
     * Marks as closed the exams that are over for everyone.
     *
     * @return how many
     */
    @Requires(Permission.SYSTEM)
    public int closeDue() {
        return catchUp(exams.toClose(clock.instant()));
    }

    /**
     * Reminds everyone registered for an exam that opens within a time, unless it was announced later than that.
     *
     * @param before how long before the opening the reminder is due
     * @return how many people were told now
     */
    @Requires(Permission.SYSTEM)
    public long remind(Duration before) {
        Instant now = clock.instant();
        long told = 0;
        for (Exam exam : exams.opening(now, now.plus(before))) {
            if (exam.publishedAt().isBefore(exam.opensAt().minus(before))) {
                told += announcements.reminded(exam, registrations.people(exam.id()), before);
            }
        }
        return told;
    }

    private void note(String action, Exam exam, String detail) {
        audit.fire(new Audited(action, exam.code(), detail));
    }

    private int catchUp(List<Exam> due) {
        Instant now = clock.instant();
        return (int) due.stream().filter(exam -> exam.catchUp(now)).count();
    }

    private Exam announce(long examId) {
        Exam exam = exams.get(examId);
        exam.publish(clock.instant());
        List<PersonView> people = audienceList.people(exam.audience());
        if (people.isEmpty()) {
            throw RuleViolation.invalid("sitting.nobody");
        }
        List<Long> forms = papers.seal(exam.blueprintId());
        List<Registration> places = new ArrayList<>(people.size());
        for (PersonView person : people) {
            long form = forms.get(places.size() % forms.size());
            places.add(new Registration(examId, person.id(), form, optionSeed(exam, person.id())));
        }
        registrations.addAll(places);
        return exam;
    }

    private static long optionSeed(Exam exam, long personId) {
        if (!exam.shuffled()) {
            return OptionOrder.AS_WRITTEN;
        }
        long seed = Seeds.mix(exam.id(), personId);
        return seed == OptionOrder.AS_WRITTEN ? 1 : seed;
    }

    private void requireFree(String code, Long own) {
        exams.idOf(code).filter(id -> !id.equals(own)).ifPresent(id -> {
            throw new RuleViolation(Kind.CONFLICT, "sitting.code-taken", code);
        });
    }
}
