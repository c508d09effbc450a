package org.zhixun.questionbank;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.Content.TrueFalse;

/**
 * Marks answers as far as a machine can.
 *
 * <p>Choices, statements and numbers are right or wrong; blanks, pairs and places in an order count each for itself; a case is the mean
 * of its questions by their weights. What is written is for a person to mark.
 */
public final class AnswerCheck {

    /** The share of a wholly right answer. */
    public static final int ALL = 100;

    private AnswerCheck() {}

    /**
     * Gives the share of the marks that an answer earns.
     *
     * @param content what is right, not null
     * @param answer what was answered, not null
     * @return hundredths, from 0 to {@link #ALL}, rounded down; empty where a person must mark, be it a part only
     */
    public static OptionalInt share(Content content, Answer answer) {
        if (content.isMarkedByHand()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                content instanceof CaseAnalysis analysis ? ofCase(analysis, answer) : simple(content, answer));
    }

    /** Tells whether an answer is wholly right; never so where a person must mark. */
    public static boolean isRight(Content content, Answer answer) {
        return share(content, answer).orElse(0) == ALL;
    }

    private static int ofCase(CaseAnalysis analysis, Answer answer) {
        int sum = 0;
        for (int i = 0; i < analysis.parts().size(); i++) {
            SubQuestion part = analysis.parts().get(i);
            sum += part.weight() * simple(part.content(), answer.part(i));
        }
        return sum / analysis.weight();
    }

    private static int simple(Content content, Answer answer) {
        if (content instanceof Choice choice) {
            return all(Letters.sorted(answer.text(0)).equals(choice.keys()));
        }
        if (content instanceof TrueFalse statement) {
            return all(answer.text(0).equals(statement.key()));
        }
        if (content instanceof FillIn fillIn) {
            return counted(fillIn.blanks().size(), i -> takes(fillIn.blanks().get(i), answer.text(i)));
        }
        if (content instanceof Numerical number) {
            return all(AnswerText.number(answer.text(0))
                    .filter(given -> within(number, given))
                    .isPresent());
        }
        if (content instanceof Matching matching) {
            return counted(matching.pairs().size(), i -> answer.text(i)
                    .equals(matching.pairs().get(i).toString()));
        }
        if (content instanceof Ordering ordering) {
            String order = ordering.order();
            String given = answer.text(0);
            return given.length() == order.length()
                    ? counted(order.length(), i -> given.charAt(i) == order.charAt(i))
                    : 0;
        }
        throw new IllegalArgumentException(content.getClass().getSimpleName());
    }

    private static boolean takes(List<String> accepted, String given) {
        String folded = AnswerText.folded(given);
        return accepted.stream().anyMatch(each -> AnswerText.folded(each).equals(folded));
    }

    private static boolean within(Numerical number, BigDecimal given) {
        return given.subtract(number.value()).abs().compareTo(number.tolerance()) <= 0;
    }

    private static int all(boolean right) {
        return right ? ALL : 0;
    }

    private static int counted(int of, IntPredicate right) {
        return (int) (IntStream.range(0, of).filter(right).count() * ALL / of);
    }
}
