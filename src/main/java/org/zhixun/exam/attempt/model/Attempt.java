package org.zhixun.exam.attempt.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.attempt.Receipt;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * One person's attempt at one form. It runs from its start until hand-in, deadline or an end by exam staff; only one device holds it
 * at a time. Everything that happens to it becomes a journal row; the caller stores rows and state in one transaction, under a lock on
 * the attempt, and gives no receipt before the commit.
 */
public final class Attempt {

    /** More journal rows than an honest browser makes in two hours at one a second. */
    static final int MOST_ENTRIES = 20_000;

    /** A change number further ahead than this is no change number. */
    static final int MOST_AHEAD = 100_000;

    /**
     * What never changes about an attempt.
     *
     * @param id the registration's id, so that nobody starts twice
     * @param maxMarks marks of the form in hundredths
     * @param passMarks marks that pass in hundredths, as they were at the start
     */
    public record Facts(
            long id,
            long examId,
            long personId,
            long formId,
            long optionSeed,
            int maxMarks,
            int passMarks,
            Instant startedAt) {}

    /** What a journal row can change. */
    public record Standing(
            AttemptState state,
            Instant deadline,
            Instant closedAt,
            String device,
            String answers,
            int lastNo,
            int lastSeq,
            int lateSeq,
            Instant lastSavedAt,
            String headHash,
            String finalHash,
            Integer marks) {}

    private final Facts facts;
    private final Answers answers;
    private final List<JournalEntry> fresh = new ArrayList<>();
    private AttemptState state;
    private Instant deadline;
    private Instant closedAt;
    private String device;
    private int lastNo;
    private int lastSeq;
    private int lateSeq;
    private Instant lastSavedAt;
    private String headHash;
    private String finalHash;
    private Integer marks;

    /** Takes up an attempt as it was stored. */
    public Attempt(Facts facts, Standing standing) {
        this.facts = facts;
        this.state = standing.state();
        this.deadline = standing.deadline();
        this.closedAt = standing.closedAt();
        this.device = standing.device();
        this.answers = Answers.decode(standing.answers());
        this.lastNo = standing.lastNo();
        this.lastSeq = standing.lastSeq();
        this.lateSeq = standing.lateSeq();
        this.lastSavedAt = standing.lastSavedAt();
        this.headHash = standing.headHash();
        this.finalHash = standing.finalHash();
        this.marks = standing.marks();
    }

    /** Starts an attempt. */
    public static Attempt start(Facts facts, Instant deadline, String device) {
        Attempt attempt = new Attempt(
                facts,
                new Standing(
                        AttemptState.RUNNING,
                        deadline,
                        null,
                        device,
                        "",
                        0,
                        0,
                        0,
                        null,
                        JournalEntry.origin(facts.id()),
                        null,
                        null));
        attempt.record(JournalKind.STARTED, facts.startedAt(), device, deadline.toString());
        return attempt;
    }

    /**
     * What became of a batch.
     *
     * @param counted whether it counts or was known already; false where it came after the attempt was closed
     * @param keptLate how many of its changes came too late and were kept without counting
     */
    public record Taken(boolean counted, int keptLate) {}

    /**
     * Takes a batch of changes.
     *
     * @param from the device that sends them, null where the sender names none
     * @param changes the changes, slots and values already checked against the form
     * @param arrived when they reached the server
     * @return what became of them
     * @throws RuleViolation CONFLICT where another device holds the attempt, INVALID for an impossible change number, TOO_MANY where
     *     the journal is full
     */
    public Taken take(String from, List<Change> changes, Instant arrived) {
        if (changes.stream().anyMatch(change -> change.seq() < 1 || change.seq() > lastSeq + MOST_AHEAD)) {
            throw RuleViolation.invalid("attempt.seq-out-of-range", lastSeq);
        }
        if (lastNo >= MOST_ENTRIES) {
            throw new RuleViolation(Kind.TOO_MANY, "attempt.journal-full");
        }
        if (isClosedAt(arrived)) {
            return new Taken(false, keepLate(from, changes, arrived));
        }
        refuseOtherDevice(from);
        apply(JournalKind.ANSWERS, changes, arrived, device);
        return new Taken(true, 0);
    }

    /**
     * Takes changes that an invigilator brings in: out of a hand-over file, or those that came late. They count from now on; merging
     * twice changes nothing. A running attempt is held by nobody afterwards, so that whoever sits it sees what was brought in before
     * changing it.
     *
     * @param reason why they count, and who says so
     * @return how many were new
     */
    public int bringIn(String from, List<Change> changes, Instant arrived, String reason) {
        List<Change> taken = answers.apply(changes);
        if (!taken.isEmpty()) {
            lastSeq = Math.max(lastSeq, highestSeq(taken));
            lastSavedAt = arrived;
            record(JournalKind.HAND_OVER_REASON, arrived, "", reason);
            record(JournalKind.HAND_OVER, arrived, from, Answers.encode(taken));
            if (state == AttemptState.RUNNING) {
                takeOver("", arrived);
            } else {
                finalHash = headHash;
            }
        }
        return taken.size();
    }

    /** Hands the attempt to another device, knowingly. */
    public void takeOver(String by, Instant now) {
        if (!device.equals(by)) {
            String before = device;
            device = by;
            record(JournalKind.TAKEN_OVER, now, by, before);
        }
    }

    /** Moves the deadline of a running attempt. */
    public void extend(Duration by, Instant now) {
        deadline = deadline.plus(by);
        record(JournalKind.EXTENDED, now, "", deadline.toString());
    }

    /**
     * Hands it in; repeated, it changes nothing.
     *
     * @throws RuleViolation GONE where it was closed otherwise, CONFLICT where another device holds it
     */
    public void handIn(String from, Instant now) {
        if (state == AttemptState.HANDED_IN) {
            return;
        }
        if (isClosedAt(now)) {
            throw closed();
        }
        refuseOtherDevice(from);
        close(AttemptState.HANDED_IN, JournalKind.HANDED_IN, now, "");
    }

    /**
     * Closes it if its deadline has passed.
     *
     * @return whether it did so now
     */
    public boolean expire(Instant now) {
        if (state != AttemptState.RUNNING || now.isBefore(deadline)) {
            return false;
        }
        close(AttemptState.EXPIRED, JournalKind.EXPIRED, deadline, "");
        return true;
    }

    /**
     * Ends it by order of exam staff.
     *
     * @return whether it did so now
     */
    public boolean end(String reason, Instant now) {
        if (state != AttemptState.RUNNING) {
            return false;
        }
        close(AttemptState.ENDED, JournalKind.ENDED, now, reason);
        return true;
    }

    /** Puts down the marks of a closed attempt. */
    public void marked(int hundredths) {
        if (state == AttemptState.RUNNING) {
            throw new IllegalStateException("A running attempt has no marks");
        }
        marks = hundredths;
    }

    /** Refuses a device that does not hold the attempt. */
    public void refuseOtherDevice(String from) {
        if (from != null && !from.equals(device)) {
            throw new RuleViolation(Kind.CONFLICT, "attempt.held-elsewhere");
        }
    }

    /** Says that the attempt is closed. */
    public RuleViolation closed() {
        return new RuleViolation(Kind.GONE, "attempt.closed");
    }

    /** Tells whether nothing counts any more that arrives at this moment. */
    public boolean isClosedAt(Instant moment) {
        return state != AttemptState.RUNNING || !moment.isBefore(deadline);
    }

    /** Gives a receipt as of now. */
    public Receipt receipt(Instant now) {
        long remaining = state == AttemptState.RUNNING
                ? Math.max(0, Duration.between(now, deadline).toMillis())
                : 0;
        return new Receipt(facts.id(), lastNo, lastSeq, answers.count(), now, remaining, headHash);
    }

    /** Gives the journal rows made since the attempt was taken up. */
    public List<JournalEntry> fresh() {
        return List.copyOf(fresh);
    }

    public Facts facts() {
        return facts;
    }

    public Answers answers() {
        return answers;
    }

    public AttemptState state() {
        return state;
    }

    public String device() {
        return device;
    }

    /** Gives what is to be stored. */
    public Standing standing() {
        return new Standing(
                state,
                deadline,
                closedAt,
                device,
                answers.encode(),
                lastNo,
                lastSeq,
                lateSeq,
                lastSavedAt,
                headHash,
                finalHash,
                marks);
    }

    private void apply(JournalKind kind, List<Change> changes, Instant arrived, String from) {
        List<Change> taken = answers.apply(changes);
        if (taken.isEmpty()) {
            return;
        }
        lastSeq = Math.max(lastSeq, highestSeq(taken));
        lastSavedAt = arrived;
        record(kind, arrived, from, Answers.encode(taken));
    }

    /** The holder's numbers grow, so a replay shows by them; what another device made late is kept each time it is sent. */
    private int keepLate(String from, List<Change> changes, Instant arrived) {
        boolean foreign = from != null && !from.equals(device);
        List<Change> unknown = changes.stream()
                .filter(change -> (foreign || change.seq() > lateSeq) && change.seq() > seqIn(change.slot()))
                .toList();
        if (!unknown.isEmpty()) {
            lateSeq = Math.max(lateSeq, highestSeq(unknown));
            record(JournalKind.LATE, arrived, from == null ? "" : from, Answers.encode(unknown));
        }
        return unknown.size();
    }

    private int seqIn(int slot) {
        return answers.all().stream()
                .filter(change -> change.slot() == slot)
                .mapToInt(Change::seq)
                .findFirst()
                .orElse(0);
    }

    private void close(AttemptState to, JournalKind kind, Instant at, String payload) {
        state = to;
        closedAt = at;
        record(kind, at, device, payload);
        finalHash = headHash;
    }

    private void record(JournalKind kind, Instant at, String from, String payload) {
        JournalEntry entry = JournalEntry.after(headHash, lastNo + 1, kind, at, from, payload);
        fresh.add(entry);
        lastNo = entry.no();
        headHash = entry.hash();
    }

    private static int highestSeq(List<Change> changes) {
        return changes.stream().mapToInt(Change::seq).max().orElse(0);
    }
}
