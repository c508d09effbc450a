package org.zhixun.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What was read from a file.
 *
 * @param title the statute's title, "" where there is none
 * @param shortTitle the title as it is cited
 * @param date the date of the version as the history says: of adoption or of the last amendment; null where it says none
 * @param effectiveFrom the day it takes effect, null where the text does not say
 * @param history the lines below the title
 * @param articles the articles in order, before them the preamble where there is one
 * @param notes what there is to say about single lines
 */
public record StatuteDraft(
        String title,
        String shortTitle,
        LocalDate date,
        LocalDate effectiveFrom,
        List<HistoryEntry> history,
        List<ArticleText> articles,
        List<ReadingNote> notes)
        implements Serializable {

    public StatuteDraft {
        history = List.copyOf(history);
        articles = List.copyOf(articles);
        notes = List.copyOf(notes);
    }

    /** Counts the articles; a preamble is none. */
    public int count() {
        return (int) articles.stream()
                .filter(article -> article.number().isArticle())
                .count();
    }

    /** Tells whether nothing stands against importing it. */
    public boolean isSound() {
        return notes.stream().noneMatch(note -> note.code().isFault());
    }

    /** Gives the lines that were not read. */
    public List<ReadingNote> unread() {
        return notes.stream().filter(note -> note.code() == NoteCode.UNREAD).toList();
    }
}
