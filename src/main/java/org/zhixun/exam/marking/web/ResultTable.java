package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.ResultFilter;
import org.zhixun.exam.marking.ResultOrder;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultRow;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** The table of an exam's results, read page by page. */
@Dependent
public class ResultTable extends LazyDataModel<ResultRow> {

    private static final long serialVersionUID = 1L;

    /** The columns by which the table sorts, by the name of the row's property. */
    private static final Map<String, ResultOrder> ORDERS = Map.of(
            "badgeNumber", ResultOrder.BADGE,
            "name", ResultOrder.NAME,
            "unitName", ResultOrder.UNIT,
            "state", ResultOrder.STATE,
            "startedAt", ResultOrder.STARTED,
            "closedAt", ResultOrder.CLOSED,
            "marks", ResultOrder.MARKS,
            "outcome", ResultOrder.OUTCOME);

    @Inject
    private ResultQueries results;

    private long exam;
    private String text;
    private Outcome outcome;

    void show(long examId) {
        this.exam = examId;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) slice(Map.of(), 0, 1).total();
    }

    @Override
    public List<ResultRow> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
        Slice<ResultRow> slice = slice(sorted, first, Math.max(1, size));
        setRowCount((int) slice.total());
        return slice.rows();
    }

    private Slice<ResultRow> slice(Map<String, SortMeta> sorted, int first, int size) {
        SortMeta sort = sorted.values().stream().findFirst().orElse(null);
        ResultOrder order = sort == null ? ResultOrder.BADGE : ORDERS.getOrDefault(sort.getField(), ResultOrder.BADGE);
        boolean downwards = sort != null && sort.getOrder() == SortOrder.DESCENDING;
        return results.ofExam(exam).slice(new ResultFilter(text, outcome), order, downwards, new Range(first, size));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }
}
