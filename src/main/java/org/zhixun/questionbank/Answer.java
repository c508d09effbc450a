package org.zhixun.questionbank;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody answers to a question, in one form for all kinds.
 *
 * <p>The texts are: for a choice the letters chosen, as {@code AC}; for true or false {@code T} or {@code F}; for blanks one text a
 * blank; for a number the number as typed; for matching one number of a right a left; for ordering the letters in the order given, as
 * {@code CADB}; for what is written the text. A text that is missing or empty is no answer.
 *
 * @param texts the texts; none for a case
 * @param parts the answers to the questions of a case, in their order; none for other kinds
 */
public record Answer(List<String> texts, List<Answer> parts) implements Serializable {

    public Answer {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
    }

    /** Answers a question that is no case. */
    public static Answer of(String... texts) {
        return new Answer(List.of(texts), List.of());
    }

    /** Answers the questions of a case. */
    public static Answer ofCase(List<Answer> parts) {
        return new Answer(List.of(), parts);
    }

    /** Gives the text at a place, counted from 0, without space around it; empty where there is none. */
    public String text(int place) {
        return place < texts.size() ? texts.get(place).strip() : "";
    }

    /** Gives the answer to a question of a case, counted from 0; an empty one where there is none. */
    public Answer part(int place) {
        return place < parts.size() ? parts.get(place) : of();
    }
}
