package org.zhixun.law.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.zhixun.law.HistoryEntry;
import org.zhixun.law.HistoryKind;

/** A line of a version's history as it is kept. */
@Embeddable
public class StoredHistory {

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HistoryKind kind;

    @Column(name = "on_date")
    private LocalDate date;

    @Column(name = "content")
    private String text;

    protected StoredHistory() {}

    StoredHistory(int number, HistoryEntry entry) {
        this.number = number;
        this.kind = entry.kind();
        this.date = entry.date();
        this.text = entry.text();
    }

    int number() {
        return number;
    }

    HistoryEntry entry() {
        return new HistoryEntry(kind, date, text);
    }
}
