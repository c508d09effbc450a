package org.zhixun.exam.paper;

import java.util.ArrayList;
import java.util.List;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

/**
 * One section of a blueprint: so many questions of a kind out of a bank.
 *
 * @param bankId the bank, not null in a blueprint that is stored
 * @param knowledgePoint a knowledge point, meant with everything below it; null for all of the bank
 * @param kind the kind of question, not null; in a blueprint that is stored one of {@link QuestionKind#choices()}
 * @param count how many questions
 * @param marks what each is worth, not null
 * @param rule how part answers are marked, not null
 */
public record SectionSpec(
        Long bankId, String knowledgePoint, QuestionKind kind, int count, Marks marks, ScoringRule rule) {

    private static final int MOST_MARKS = 100_00;

    /** Gives what the whole section is worth; where that is more than marks can be, as much as they can be. */
    public Marks total() {
        return Marks.capped((long) count * marks.hundredths());
    }

    /** Tells whether several options may be right, so that part answers exist. */
    public boolean several() {
        return kind == QuestionKind.MULTIPLE_CHOICE || kind == QuestionKind.INDEFINITE_CHOICE;
    }

    /** Tells whether a question with this knowledge point may stand in the section, bank and kind left aside. */
    public boolean covers(String point) {
        return knowledgePoint == null || point.equals(knowledgePoint) || point.startsWith(knowledgePoint + "/");
    }

    /** Gives what is wrong with the section by itself, the bank left aside.
     *
     * @param number its number on the paper, from 1
     */
    public List<RuleViolation> faults(int number) {
        List<RuleViolation> faults = new ArrayList<>();
        if (bankId == null) {
            faults.add(RuleViolation.invalid("paper.bank-missing", number));
        }
        if (!kind.isChoice()) {
            faults.add(RuleViolation.invalid("paper.kind", number));
        }
        if (count < 1 || count > BlueprintSpec.MOST_QUESTIONS) {
            faults.add(RuleViolation.invalid("paper.count", number, BlueprintSpec.MOST_QUESTIONS));
        }
        if (marks.hundredths() < 1 || marks.hundredths() > MOST_MARKS) {
            faults.add(RuleViolation.invalid("paper.marks", number));
        }
        return faults;
    }
}
