package org.zhixun.exam.sitting;

import java.util.Set;

/**
 * Which exams are wanted.
 *
 * @param text part of the name or code; null does not narrow
 * @param states the states that may count now; empty does not narrow
 */
public record ExamFilter(String text, Set<ExamState> states) {

    public ExamFilter {
        states = Set.copyOf(states);
    }

    /**
     * Wants exams in one state.
     *
     * @param state the state that counts now; null does not narrow
     */
    public static ExamFilter of(String text, ExamState state) {
        return new ExamFilter(text, state == null ? Set.of() : Set.of(state));
    }
}
