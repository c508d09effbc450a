package org.zhixun.exam.paper.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.shared.Marks;

/** A place on a form and the revision that stands there. */
@Embeddable
public class Slot {

    @Column(name = "slot_no")
    private int number;

    @Column(name = "revision_id")
    private long revisionId;

    @Column(name = "marks")
    private int marks;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule")
    private ScoringRule rule;

    protected Slot() {}

    public Slot(int number, long revisionId, Marks marks, ScoringRule rule) {
        this.number = number;
        this.revisionId = revisionId;
        this.marks = marks.hundredths();
        this.rule = rule;
    }

    public int number() {
        return number;
    }

    public long revisionId() {
        return revisionId;
    }

    public Marks marks() {
        return new Marks(marks);
    }

    public ScoringRule rule() {
        return rule;
    }
}
