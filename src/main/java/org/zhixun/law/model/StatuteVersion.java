package org.zhixun.law.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhixun.law.HistoryEntry;
import org.zhixun.law.StatuteDraft;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;

/**
 * A statute as it stood from a day on: after its adoption, after a revision, after an amendment. Its text never changes.
 *
 * <p>That it took effect is announced once. A version that another one had already followed when it came into the library never takes
 * effect here, and is announced as little as if it had been.
 */
@Entity
@Table(name = "statute_version")
public class StatuteVersion extends Identified {

    private static final int LONGEST_FILE_NAME = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statute_id")
    private Statute statute;

    @Column(name = "version_date")
    private LocalDate date;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_assumed")
    private boolean effectiveAssumed;

    @Column(name = "article_count")
    private int articles;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "imported_by")
    private Long importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @ElementCollection
    @CollectionTable(name = "statute_history", joinColumns = @JoinColumn(name = "version_id"))
    private Set<StoredHistory> history = new HashSet<>();

    protected StatuteVersion() {}

    /**
     * Takes a version into the library.
     *
     * @param statute the statute it is a version of, not null
     * @param draft what was read, sound
     * @param date the version's date: of adoption or of the last amendment, not null
     * @param importedBy the account that brings it, null for the house
     * @param now the moment
     */
    public StatuteVersion(Statute statute, StatuteDraft draft, LocalDate date, Long importedBy, Instant now) {
        this.statute = statute;
        this.date = date;
        this.articles = draft.count();
        this.importedBy = importedBy;
        this.importedAt = now;
        for (int i = 0; i < draft.history().size(); i++) {
            history.add(new StoredHistory(i, draft.history().get(i)));
        }
    }

    /** Remembers the file it came from; null for none. */
    public void cameFrom(String name) {
        fileName = name == null ? null : name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME));
    }

    /**
     * Says from which day on it counts.
     *
     * @param day the day, not null
     * @throws RuleViolation INVALID where it is before the version's date
     */
    public void takesEffect(LocalDate day) {
        if (day.isBefore(date)) {
            throw RuleViolation.invalid("law.effective-too-early", day.toString(), date.toString());
        }
        effectiveFrom = day;
        effectiveAssumed = false;
    }

    /** Takes the version's date for the day it takes effect, as long as nobody knows better. */
    public void assumeEffect() {
        effectiveFrom = date;
        effectiveAssumed = true;
    }

    /**
     * Takes note that it is announced, or never will be.
     *
     * @return whether it was not yet
     */
    public boolean announce(Instant now) {
        boolean first = announcedAt == null;
        announcedAt = first ? now : announcedAt;
        return first;
    }

    public Statute statute() {
        return statute;
    }

    public LocalDate date() {
        return date;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public boolean isEffectiveAssumed() {
        return effectiveAssumed;
    }

    public int articles() {
        return articles;
    }

    public String fileName() {
        return fileName;
    }

    public Instant importedAt() {
        return importedAt;
    }

    /** Gives the lines that stand below the title, in order. */
    public List<HistoryEntry> history() {
        return history.stream()
                .sorted(Comparator.comparingInt(StoredHistory::number))
                .map(StoredHistory::entry)
                .toList();
    }
}
