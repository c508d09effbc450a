package org.zhixun.questionbank;

import java.io.Serializable;

/**
 * The texts of a question as they were written.
 *
 * @param format how they are written, those of the {@link Content} too
 * @param stem the question, or the case
 * @param explanation why the key is right; empty for nothing
 * @param reasoning which figures follow by reasoning and stand in no article cited; plain, empty for none
 */
public record Wording(TextFormat format, String stem, String explanation, String reasoning) implements Serializable {

    /** Gives the words of a text of this question. */
    public String words(String text) {
        return format == TextFormat.HTML ? Markup.words(text) : text;
    }
}
