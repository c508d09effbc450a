package org.zhixun.law;

/** What there is to say about a line of a text that was read. */
public enum NoteCode {
    /** The line belongs to nothing known, and is left out. */
    UNREAD(false),
    /** Between this article and the one before it some are missing. */
    GAP(false),
    /** The article has no text. */
    EMPTY(false),
    /** The number stood there before. */
    DUPLICATE(true),
    /** The number is lower than the one before it. */
    BACKWARDS(true),
    /** There is no title. */
    NO_TITLE(true),
    /** There is no article. */
    NO_ARTICLE(true),
    /** A title, heading or line of the history is longer than can be kept. */
    TOO_LONG(true);

    private final boolean fault;

    NoteCode(boolean fault) {
        this.fault = fault;
    }

    /** Tells whether a text that has this can't be imported. */
    public boolean isFault() {
        return fault;
    }

    /** Gives the message key; its arguments are the line, its text and a further word. */
    public String key() {
        return switch (this) {
            case UNREAD -> "law.note.unread";
            case GAP -> "law.note.gap";
            case EMPTY -> "law.note.empty";
            case DUPLICATE -> "law.note.duplicate";
            case BACKWARDS -> "law.note.backwards";
            case NO_TITLE -> "law.note.no-title";
            case NO_ARTICLE -> "law.note.no-article";
            case TOO_LONG -> "law.note.too-long";
        };
    }
}
