package org.zhixun.exam.marking;

import java.util.List;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/**
 * The results of an exam that a reader may see.
 *
 * @param exam the exam
 * @param rows one line for each attempt, in the order of badges
 * @param whole whether the reader sees everyone's
 * @param recused whether the reader may still sit the exam, and so sees nobody's answers
 */
public record ExamResults(ExamView exam, List<ResultRow> rows, boolean whole, boolean recused) {

    public ExamResults {
        rows = rows.stream().sorted(ResultOrder.BADGE.comparator(false)).toList();
    }

    /** Gives the rows wanted. */
    public Slice<ResultRow> slice(ResultFilter filter, ResultOrder order, boolean downwards, Range range) {
        List<ResultRow> wanted = rows.stream().filter(filter::wants).toList();
        return new Slice<>(
                wanted.stream()
                        .sorted(order.comparator(downwards))
                        .skip(range.first())
                        .limit(range.size())
                        .toList(),
                wanted.size());
    }

    /** Gives how many attempts came out that way. */
    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Gives how many attempts are marked. */
    public long marked() {
        return rows.size() - count(Outcome.OPEN);
    }

    /** Gives the share of the marked attempts that pass, in tenths of a percent rounded half up; null where none is marked. */
    public Integer passRateTenths() {
        return marked() == 0 ? null : (int) ((count(Outcome.PASSED) * 2000 + marked()) / (2 * marked()));
    }
}
