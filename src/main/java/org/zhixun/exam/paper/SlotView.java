package org.zhixun.exam.paper;

import java.time.LocalDate;
import java.util.List;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/**
 * One question of a form with everything that is known of it, the key included. Never leaves the house before its time: what a trainee
 * sees is a {@link SheetSlot}.
 *
 * @param slot the number on the paper, from 1
 * @param revisionId the frozen revision of the question
 * @param kind the kind of question
 * @param marks what it is worth
 * @param rule how part answers are marked
 * @param stem the question
 * @param options the options in the bank's order; {@code T} and {@code F} without a text of their own for TRUE_FALSE
 * @param key the keys of the right options in alphabetical order: {@code AC}, {@code T}
 * @param explanation why that is right
 * @param knowledgePoint path of the knowledge point
 * @param statute short title of the statute it rests on
 * @param statuteVersion date of adoption or last amendment
 * @param article the article
 * @param difficulty estimated share of right answers in hundredths: a high figure is an easy question
 */
public record SlotView(
        int slot,
        long revisionId,
        QuestionKind kind,
        Marks marks,
        ScoringRule rule,
        String stem,
        List<OptionView> options,
        String key,
        String explanation,
        String knowledgePoint,
        String statute,
        LocalDate statuteVersion,
        String article,
        int difficulty) {

    /** One option. */
    public record OptionView(String key, String text) {}

    public SlotView {
        options = List.copyOf(options);
    }

    /** Gives the question as a person with this seed sees it. */
    public SheetSlot sheet(long optionSeed) {
        return new SheetSlot(slot, kind, marks, stem, ordered(optionSeed));
    }

    /** Gives the options in the order of a person with this seed. */
    public List<OptionView> ordered(long optionSeed) {
        if (kind == QuestionKind.TRUE_FALSE) {
            return options;
        }
        return OptionOrder.of(
                        optionSeed, slot, options.stream().map(OptionView::key).toList())
                .stream()
                .map(this::option)
                .toList();
    }

    private OptionView option(String optionKey) {
        return options.stream()
                .filter(o -> o.key().equals(optionKey))
                .findFirst()
                .orElseThrow();
    }
}
