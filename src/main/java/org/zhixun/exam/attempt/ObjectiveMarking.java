package org.zhixun.exam.attempt;

import org.zhixun.exam.paper.ScoringRule;

/** Marks choice and true/false answers: pure, in whole hundredths. */
public final class ObjectiveMarking {

    private ObjectiveMarking() {}

    /**
     * Gives the marks of one answer.
     *
     * @param rule what an incomplete choice is worth
     * @param key keys of the right options, in alphabetical order
     * @param answer keys of the chosen options, in alphabetical order, empty for none
     * @param full marks of the question in hundredths, 0 or more
     * @return marks in hundredths, 0 to {@code full}; parts are rounded down to the hundredth
     */
    public static int mark(ScoringRule rule, String key, String answer, int full) {
        if (answer.equals(key)) {
            return full;
        }
        if (answer.isEmpty() || !answer.chars().allMatch(option -> key.indexOf(option) >= 0)) {
            return 0;
        }
        return switch (rule) {
            case ALL_OR_NOTHING -> 0;
            case PART_NO_WRONG -> (int) ((long) full * answer.length() / key.length());
            case HALF_FOR_MISSING -> full / 2;
        };
    }
}
