package org.zhixun.exam.sitting.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.sitting.Audience;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.people.PersonCategory;
import org.zhixun.shared.Identified;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * An exam: a paper, a window, an audience.
 *
 * <p>DRAFT → PUBLISHED → OPEN → CLOSED; a publication can be withdrawn until the exam opens; before it opens it can be cancelled, while
 * it is open it can be ended. Only a draft can be changed, apart from time that is added. Opening and closing follow from the window at
 * the moment of asking ({@link #stateAt}); the stored state catches up by {@link #catchUp}.
 */
@Entity
@Table(name = "exam")
public class Exam extends Identified {

    private static final int MOST_EXTRA_MINUTES = 240;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "level_code")
    private String levelCode;

    @Column(name = "rules_text")
    private String rules;

    @Column(name = "blueprint_id")
    private long blueprintId;

    @Column(name = "question_count")
    private int questions;

    @Column(name = "total_marks")
    private int totalMarks;

    @Column(name = "pass_marks")
    private int passMarks;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ExamState state = ExamState.DRAFT;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "over_at")
    private Instant overAt;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "extra_minutes")
    private int extraMinutes;

    @Column(name = "option_shuffle")
    private boolean shuffled;

    @ElementCollection
    @CollectionTable(name = "exam_unit", joinColumns = @JoinColumn(name = "exam_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private PersonCategory category;

    @ElementCollection
    @CollectionTable(name = "exam_person", joinColumns = @JoinColumn(name = "exam_id"))
    @Column(name = "person_id")
    private Set<Long> personIds = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "disclosure")
    private Disclosure disclosure;

    @Enumerated(EnumType.STRING)
    @Column(name = "disclosed_when")
    private Disclosure.Moment disclosed;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "stop_reason")
    private String stopReason;

    protected Exam() {}

    /**
     * Writes a draft.
     *
     * @param spec what the exam shall be, not null
     * @param blueprintId the stored blueprint of {@code spec.paper()}
     * @param createdBy the account that writes it; null for the house
     * @param now the moment
     * @throws RuleViolation INVALID where the spec breaks a rule
     */
    public Exam(ExamSpec spec, long blueprintId, Long createdBy, Instant now) {
        this.createdBy = createdBy;
        this.createdAt = now;
        write(spec, blueprintId);
    }

    /**
     * Changes a draft.
     *
     * @throws RuleViolation CONFLICT if it is a draft no longer, INVALID where the spec breaks a rule
     */
    public void revise(ExamSpec spec, long newBlueprintId) {
        requireDraft();
        write(spec, newBlueprintId);
    }

    /**
     * Refuses where the exam is no draft.
     *
     * @throws RuleViolation CONFLICT
     */
    public void requireDraft() {
        require(state == ExamState.DRAFT, "sitting.not-a-draft");
    }

    /**
     * Announces the exam.
     *
     * @throws RuleViolation CONFLICT if it is no draft, INVALID if its opening has passed
     */
    public void publish(Instant now) {
        requireDraft();
        if (opensAt.isBefore(now)) {
            throw RuleViolation.invalid("sitting.opening-passed");
        }
        state = ExamState.PUBLISHED;
        publishedAt = now;
    }

    /**
     * Takes the announcement back; the exam is a draft again.
     *
     * @throws RuleViolation CONFLICT if it is not announced or has opened
     */
    public void withdraw(Instant now) {
        require(stateAt(now) == ExamState.PUBLISHED, "sitting.not-withdrawable");
        state = ExamState.DRAFT;
        publishedAt = null;
        closesAt = closesAt.minus(Duration.ofMinutes(extraMinutes));
        overAt = closesAt;
        extraMinutes = 0;
    }

    /**
     * Calls the exam off before it opens.
     *
     * @throws RuleViolation CONFLICT if it has opened or is over, INVALID without a reason
     */
    public void cancel(String reason, Instant now) {
        require(state == ExamState.DRAFT || stateAt(now) == ExamState.PUBLISHED, "sitting.not-cancellable");
        stop(ExamState.CANCELLED, reason, now);
    }

    /**
     * Ends the exam before its time.
     *
     * @throws RuleViolation CONFLICT if it is not open, INVALID without a reason
     */
    public void end(String reason, Instant now) {
        require(stateAt(now) == ExamState.OPEN, "sitting.not-open");
        stop(ExamState.ENDED, reason, now);
    }

    /**
     * Adds time for everyone.
     *
     * @throws RuleViolation CONFLICT if it is not announced or is over, INVALID where it is too much
     */
    public void extend(int minutes, Instant now) {
        requireExtendable(now);
        extraMinutes = extended(extraMinutes, minutes);
        closesAt = closesAt.plus(Duration.ofMinutes(minutes));
        overAt = overAt.plus(Duration.ofMinutes(minutes));
    }

    /**
     * Adds time for one person.
     *
     * @throws RuleViolation CONFLICT if the exam is not announced or is over, INVALID where it is too much
     */
    public void extend(Registration registration, int minutes, Instant now) {
        requireExtendable(now);
        int own = registration.extend(minutes);
        Instant last = closesAt.plus(Duration.ofMinutes(own));
        overAt = last.isAfter(overAt) ? last : overAt;
    }

    private void requireExtendable(Instant now) {
        ExamState current = stateAt(now);
        require(current == ExamState.PUBLISHED || current == ExamState.OPEN, "sitting.not-extendable");
    }

    static int extended(int soFar, int minutes) {
        if (minutes < 1 || soFar + minutes > MOST_EXTRA_MINUTES) {
            throw RuleViolation.invalid("sitting.extra-minutes", MOST_EXTRA_MINUTES, soFar);
        }
        return soFar + minutes;
    }

    /**
     * Lets the stored state catch up with the clock.
     *
     * @return whether it changed
     */
    public boolean catchUp(Instant now) {
        ExamState due = stateAt(now);
        boolean changed = due != state;
        state = due;
        return changed;
    }

    /** Gives the state that counts at a moment: open as long as anybody registered may have time. */
    public ExamState stateAt(Instant now) {
        return state.at(opensAt, overAt, now);
    }

    private void write(ExamSpec spec, long newBlueprintId) {
        spec.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        code = spec.code();
        name = spec.name();
        levelCode = spec.levelCode();
        rules = spec.rules();
        blueprintId = newBlueprintId;
        questions = spec.paper().questions();
        totalMarks = spec.paper().total().hundredths();
        passMarks = spec.passMarks().hundredths();
        opensAt = spec.opensAt();
        closesAt = spec.closesAt();
        overAt = spec.closesAt();
        durationMinutes = spec.durationMinutes();
        shuffled = spec.shuffled();
        category = spec.audience().category();
        replace(unitIds, spec.audience().unitIds());
        replace(personIds, spec.audience().personIds());
        disclosure = spec.disclosure();
        disclosed = spec.disclosed();
    }

    private static void replace(Set<Long> kept, Set<Long> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private void stop(ExamState last, String reason, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw RuleViolation.invalid("sitting.reason-missing");
        }
        state = last;
        stopReason = reason.strip();
        stoppedAt = now;
    }

    private static void require(boolean possible, String code) {
        if (!possible) {
            throw new RuleViolation(Kind.CONFLICT, code);
        }
    }

    /**
     * Gives what staff say about the exam.
     *
     * @param paper the stored blueprint
     */
    public ExamSpec spec(BlueprintSpec paper) {
        return new ExamSpec(
                code,
                name,
                levelCode,
                rules,
                paper,
                new Marks(passMarks),
                opensAt,
                closesAt,
                durationMinutes,
                shuffled,
                audience(),
                disclosure,
                disclosed);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public long blueprintId() {
        return blueprintId;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public int durationMinutes() {
        return durationMinutes;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String stopReason() {
        return stopReason;
    }

    public boolean shuffled() {
        return shuffled;
    }

    public Audience audience() {
        return new Audience(unitIds, category, personIds);
    }
}
