package org.zhixun.exam.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

/**
 * Everything exam staff say about an exam.
 *
 * @param code its code, unique
 * @param name its name
 * @param levelCode the qualification level it stands for
 * @param rules what a trainee reads before starting
 * @param paper what its papers consist of
 * @param passMarks the marks that pass
 * @param opensAt when it opens
 * @param closesAt when it closes
 * @param durationMinutes the time a person has from the start, never past the closing
 * @param shuffled whether each person has an own order of options
 * @param audience who may sit it
 * @param disclosure what is shown afterwards
 * @param disclosed when that is shown
 */
public record ExamSpec(
        String code,
        String name,
        String levelCode,
        String rules,
        BlueprintSpec paper,
        Marks passMarks,
        Instant opensAt,
        Instant closesAt,
        int durationMinutes,
        boolean shuffled,
        Audience audience,
        Disclosure disclosure,
        Disclosure.Moment disclosed) {
    public static final int MOST_MINUTES = 600;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RULES = 4000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    /** Gives the same exam with another code, another opening and another draw, its window as long as before. */
    ExamSpec moved(String newCode, Instant newOpensAt, long newSeed) {
        return new ExamSpec(
                newCode,
                name,
                levelCode,
                rules,
                new BlueprintSpec(paper.sections(), newSeed, paper.forms()),
                passMarks,
                newOpensAt,
                newOpensAt.plus(Duration.between(opensAt, closesAt)),
                durationMinutes,
                shuffled,
                audience,
                disclosure,
                disclosed);
    }

    /** Gives what is wrong with the exam by itself, bank and people left aside; empty for nothing. */
    public List<RuleViolation> faults() {
        List<RuleViolation> faults = new ArrayList<>();
        if (code == null || !CODE.matcher(code).matches()) {
            faults.add(RuleViolation.invalid("sitting.code-form"));
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            faults.add(RuleViolation.invalid("sitting.name-length", LONGEST_NAME));
        }
        if (rules.length() > LONGEST_RULES) {
            faults.add(RuleViolation.invalid("sitting.rules-length", LONGEST_RULES));
        }
        faults.addAll(paper.faults());
        faults.addAll(timeFaults());
        if (passMarks.hundredths() < 1 || passMarks.compareTo(paper.total()) > 0) {
            faults.add(RuleViolation.invalid(
                    "sitting.pass-marks", passMarks.toString(), paper.total().toString()));
        }
        return faults;
    }

    private List<RuleViolation> timeFaults() {
        List<RuleViolation> faults = new ArrayList<>();
        if (durationMinutes < 1 || durationMinutes > MOST_MINUTES) {
            faults.add(RuleViolation.invalid("sitting.duration", MOST_MINUTES));
        }
        if (opensAt == null || closesAt == null) {
            faults.add(RuleViolation.invalid("sitting.window-missing"));
        } else if (!opensAt.isBefore(closesAt)) {
            faults.add(RuleViolation.invalid("sitting.window-reversed"));
        } else if (Duration.between(opensAt, closesAt).toMinutes() < durationMinutes) {
            faults.add(RuleViolation.invalid("sitting.window-too-short", durationMinutes));
        }
        return faults;
    }
}
