package org.zhixun.exam.marking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhixun.exam.marking.Remarking;
import org.zhixun.shared.Identified;

/** That marks were computed again, kept for good: who asked, how many attempts, how many came out equal. */
@Entity
@Table(name = "remarking")
public class RemarkingRecord extends Identified {

    @Column(name = "exam_id")
    private long examId;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "computed")
    private int computed;

    @Column(name = "came_out_equal")
    private int equal;

    protected RemarkingRecord() {}

    public RemarkingRecord(long examId, Instant doneAt, String doneBy, int computed, int equal) {
        this.examId = examId;
        this.doneAt = doneAt;
        this.doneBy = doneBy;
        this.computed = computed;
        this.equal = equal;
    }

    public long examId() {
        return examId;
    }

    public Remarking view() {
        return new Remarking(doneAt, doneBy, computed, equal);
    }
}
