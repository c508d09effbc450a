package org.zhixun.exam.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.questionbank.QuestionKind;

/**
 * What the answers to one question say about it, over all forms it stands on.
 *
 * @param question the question as it stands on the first of them
 * @param count how many attempts had it
 * @param facility the mean of the marks as a share of the full marks, 0 to 1: high is easy
 * @param right the share that got it entirely right
 * @param blank the share that left it blank
 * @param options the options in the bank's order
 * @param flags what should make somebody look at the question
 */
public record QuestionFigures(
        SlotView question,
        int count,
        double facility,
        double right,
        double blank,
        List<OptionShare> options,
        Set<Flag> flags) {

    /** Fewer answers than these say nothing. */
    static final int FEWEST = 10;

    private static final double HARD = 0.2;
    private static final double EASY = 0.95;

    /** What should make somebody look at a question. */
    public enum Flag {
        /** Facility below 0.2. */
        VERY_HARD,
        /** Facility above 0.95. */
        VERY_EASY,
        /** One right option, and a wrong one was chosen more often: the key may be wrong. */
        KEY_DOUBTFUL
    }

    /**
     * How often an option was chosen.
     *
     * @param key its key in the bank
     * @param text what it says; empty for TRUE_FALSE
     * @param right whether it is right
     * @param share the share of all attempts that chose it, 0 to 1
     */
    public record OptionShare(String key, String text, boolean right, double share) {}

    /**
     * The answers that one form got.
     *
     * @param form the form
     * @param attempts the marks of each attempt at it
     */
    public record Answered(FormView form, List<List<MarkedSlot>> attempts) {}

    /** Computes the figures of all questions, in the order in which the forms have them. */
    static List<QuestionFigures> of(Collection<Answered> forms) {
        Map<Long, SlotView> questions = new LinkedHashMap<>();
        Map<Long, List<MarkedSlot>> answers = new LinkedHashMap<>();
        for (Answered answered : forms) {
            for (SlotView question : answered.form().slots()) {
                questions.putIfAbsent(question.revisionId(), question);
                List<MarkedSlot> got = answers.computeIfAbsent(question.revisionId(), id -> new ArrayList<>());
                answered.attempts().stream()
                        .flatMap(List::stream)
                        .filter(mark -> mark.slot() == question.slot())
                        .forEach(got::add);
            }
        }
        return questions.entrySet().stream()
                .filter(each -> !answers.get(each.getKey()).isEmpty())
                .map(each -> of(each.getValue(), answers.get(each.getKey())))
                .toList();
    }

    /**
     * Computes the figures of one question.
     *
     * @param question the question
     * @param answers the answers it got, at least one
     */
    static QuestionFigures of(SlotView question, List<MarkedSlot> answers) {
        int n = answers.size();
        int full = question.marks().hundredths();
        double facility = full == 0
                ? 0
                : answers.stream().mapToLong(MarkedSlot::hundredths).sum() / ((double) n * full);
        List<OptionShare> options = question.options().stream()
                .map(option -> new OptionShare(
                        option.key(),
                        option.text(),
                        question.key().contains(option.key()),
                        share(
                                answers.stream()
                                        .filter(mark -> mark.answer().contains(option.key()))
                                        .count(),
                                n)))
                .toList();
        return new QuestionFigures(
                question,
                n,
                facility,
                share(answers.stream().filter(mark -> mark.hundredths() == full).count(), n),
                share(answers.stream().filter(mark -> mark.answer().isEmpty()).count(), n),
                options,
                flags(question.kind(), n, facility, options));
    }

    private static Set<Flag> flags(QuestionKind kind, int count, double facility, List<OptionShare> options) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (count < FEWEST) {
            return flags;
        }
        if (facility < HARD) {
            flags.add(Flag.VERY_HARD);
        }
        if (facility > EASY) {
            flags.add(Flag.VERY_EASY);
        }
        boolean oneRight = kind == QuestionKind.SINGLE_CHOICE || kind == QuestionKind.TRUE_FALSE;
        if (oneRight && most(options, false) > most(options, true)) {
            flags.add(Flag.KEY_DOUBTFUL);
        }
        return flags;
    }

    private static double most(List<OptionShare> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .mapToDouble(OptionShare::share)
                .max()
                .orElse(0);
    }

    private static double share(long part, int whole) {
        return (double) part / whole;
    }
}
