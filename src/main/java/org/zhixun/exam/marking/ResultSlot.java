package org.zhixun.exam.marking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/**
 * What came of one question.
 *
 * @param slot its number on the paper, from 1
 * @param kind what kind of question it is
 * @param stem the question
 * @param options the options as they stood on this person's paper
 * @param answer keys of the chosen options, empty for none
 * @param key keys of the right options
 * @param marks the marks it earned
 * @param maxMarks what it was worth
 * @param explanation why the key is right; null where that is not shown
 * @param statute the statute it rests on; null where that is not shown
 * @param statuteVersion date of adoption or last amendment of the statute; null where that is not shown
 * @param article the article; null where that is not shown
 */
public record ResultSlot(
        int slot,
        QuestionKind kind,
        String stem,
        List<OptionResult> options,
        String answer,
        String key,
        Marks marks,
        Marks maxMarks,
        String explanation,
        String statute,
        LocalDate statuteVersion,
        String article) {

    /** How good an answer was. */
    public enum Grade {
        RIGHT,
        /** It earned a part of the marks. */
        PART,
        WRONG,
        /** There was none. */
        BLANK
    }

    /**
     * One option on the paper.
     *
     * @param letter the letter it carried on this person's paper
     * @param key its key in the bank
     * @param text what it says; empty for TRUE_FALSE
     * @param chosen whether the person chose it
     * @param right whether it is right
     */
    public record OptionResult(String letter, String key, String text, boolean chosen, boolean right) {}

    public ResultSlot {
        options = List.copyOf(options);
    }

    static ResultSlot of(SlotView asked, MarkedSlot marked, long optionSeed, boolean reasons) {
        return new ResultSlot(
                asked.slot(),
                asked.kind(),
                asked.stem(),
                options(asked, marked.answer(), optionSeed),
                marked.answer(),
                asked.key(),
                new Marks(marked.hundredths()),
                asked.marks(),
                reasons ? asked.explanation() : null,
                reasons ? asked.statute() : null,
                reasons ? asked.statuteVersion() : null,
                reasons ? asked.article() : null);
    }

    private static List<OptionResult> options(SlotView asked, String answer, long optionSeed) {
        List<OptionResult> options = new ArrayList<>();
        for (SlotView.OptionView option : asked.ordered(optionSeed)) {
            options.add(new OptionResult(
                    PaperLetters.at(options.size()),
                    option.key(),
                    option.text(),
                    answer.contains(option.key()),
                    asked.key().contains(option.key())));
        }
        return options;
    }

    /** Gives how good the answer was. */
    public Grade grade() {
        if (marks.equals(maxMarks)) {
            return Grade.RIGHT;
        }
        if (answer.isEmpty()) {
            return Grade.BLANK;
        }
        return marks.hundredths() > 0 ? Grade.PART : Grade.WRONG;
    }

    /** Gives the letters that the chosen options carried on the paper. */
    public String chosenLetters() {
        return options.stream()
                .filter(OptionResult::chosen)
                .map(OptionResult::letter)
                .collect(Collectors.joining());
    }

    /** Gives the letters that the right options carried on the paper. */
    public String rightLetters() {
        return options.stream()
                .filter(OptionResult::right)
                .map(OptionResult::letter)
                .collect(Collectors.joining());
    }
}
