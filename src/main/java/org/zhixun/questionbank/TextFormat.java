package org.zhixun.questionbank;

/** How the texts of a question are written. */
public enum TextFormat {
    /** As they are read; line ends count. */
    PLAIN,
    /** As fragments of HTML within what {@link Markup} lets through. */
    HTML
}
