package org.zhixun.exam.marking;

import java.util.List;
import java.util.stream.Collectors;
import org.zhixun.exam.paper.SlotView;

/**
 * The letters that options carry on a person's paper: by their place there, whatever their keys in the bank. A person who speaks of
 * "B" means these.
 */
public final class PaperLetters {

    private PaperLetters() {}

    /** Gives the letter of a place, from 0. */
    static String at(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /**
     * Gives an answer in the letters of a person's paper.
     *
     * @param question the question
     * @param optionSeed decides the person's order of options
     * @param keys keys of the chosen options
     * @return the letters in alphabetical order, empty for no answer
     */
    public static String of(SlotView question, long optionSeed, String keys) {
        List<String> order = question.ordered(optionSeed).stream()
                .map(SlotView.OptionView::key)
                .toList();
        return keys.chars()
                .mapToObj(key -> at(order.indexOf(String.valueOf((char) key))))
                .sorted()
                .collect(Collectors.joining());
    }
}
