package org.zhixun.law;

import java.io.Serializable;

/**
 * Something about a line of a text that was read.
 *
 * @param code what
 * @param line the line, from 1; in a Word file the paragraph
 * @param text the line's text, cut to a length that can be shown
 * @param detail a further word: the article before it, or the number that stood there
 */
public record ReadingNote(NoteCode code, int line, String text, String detail) implements Serializable {

    private static final int SHOWN = 80;

    public ReadingNote {
        text = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** Gives the arguments of the message {@link NoteCode#key()}. */
    public Object[] args() {
        return new Object[] {Integer.toString(line), text, detail};
    }
}
