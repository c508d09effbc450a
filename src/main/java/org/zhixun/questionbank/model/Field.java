package org.zhixun.questionbank.model;

/** What stands behind one word of a bank's text, over all of its lines. */
final class Field {

    private final int line;
    private final boolean goesOn;
    private String text;

    /**
     * @param line the line it begins on
     * @param text what stands on that line behind the word
     * @param goesOn whether more lines may follow
     */
    Field(int line, String text, boolean goesOn) {
        this.line = line;
        this.text = text;
        this.goesOn = goesOn;
    }

    /** Takes another line; tells whether it may. */
    boolean more(String next) {
        if (goesOn) {
            text = text.isEmpty() ? next : text + "\n" + next;
        }
        return goesOn;
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
