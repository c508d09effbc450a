package org.zhixun.exam.paper;

import java.util.ArrayList;
import java.util.List;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

/**
 * What an exam paper consists of and how it is drawn.
 *
 * @param sections the sections in the order of the paper, never null
 * @param seed decides the draw: the same seed over the same bank gives the same papers
 * @param forms how many papers are drawn, so that neighbours sit different ones
 */
public record BlueprintSpec(List<SectionSpec> sections, long seed, int forms) {

    public static final int MOST_SECTIONS = 30;
    public static final int MOST_QUESTIONS = 300;
    public static final int MOST_FORMS = 20;

    public BlueprintSpec {
        sections = List.copyOf(sections);
    }

    /** Gives the marks of the whole paper; where that is more than marks can be, as much as they can be. */
    public Marks total() {
        return sections.stream()
                .map(SectionSpec::total)
                .reduce(Marks.ZERO, (sum, more) -> Marks.capped((long) sum.hundredths() + more.hundredths()));
    }

    /** Gives the number of questions of the whole paper; where that is more than a number can be, as many as it can be. */
    public int questions() {
        long sum = sections.stream().mapToLong(SectionSpec::count).sum();
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, sum));
    }

    /** Gives what is wrong with the blueprint by itself, the bank left aside; empty for nothing. */
    public List<RuleViolation> faults() {
        List<RuleViolation> faults = new ArrayList<>();
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS) {
            faults.add(RuleViolation.invalid("paper.sections", MOST_SECTIONS));
        }
        if (forms < 1 || forms > MOST_FORMS) {
            faults.add(RuleViolation.invalid("paper.forms", MOST_FORMS));
        }
        if (questions() > MOST_QUESTIONS) {
            faults.add(RuleViolation.invalid("paper.questions", questions(), MOST_QUESTIONS));
        }
        for (int number = 1; number <= sections.size(); number++) {
            faults.addAll(sections.get(number - 1).faults(number));
        }
        return faults;
    }
}
