package org.zhixun.exam.sitting.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamOrder;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** All exams, with what can be done with each. */
@Named("examListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SittingQueries queries;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private String text;
    private ExamState state;
    private LazyDataModel<ExamView> exams;

    @PostConstruct
    void start() {
        exams = new Exams();
    }

    /** Refuses whoever may not see exams before anything is drawn. */
    public void load() {
        exams.load(0, 1, Map.of(), Map.of());
    }

    public boolean isEditor() {
        return user.may(Permission.EXAM_EDIT);
    }

    public LazyDataModel<ExamView> getExams() {
        return exams;
    }

    /** Gives the state of an exam that counts now. */
    public ExamState state(ExamView exam) {
        return exam.state(clock.instant());
    }

    public List<ExamState> getStates() {
        return List.of(ExamState.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ExamState getState() {
        return state;
    }

    public void setState(ExamState state) {
        this.state = state;
    }

    /** The exams as the table asks for them. */
    private final class Exams extends LazyDataModel<ExamView> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) queries.exams(ExamFilter.of(text, state), ExamOrder.LATEST, new Range(0, 1))
                    .total();
        }

        @Override
        public List<ExamView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            ExamOrder order = sort.values().stream()
                    .findFirst()
                    .map(by -> new ExamOrder(
                            ExamOrder.Column.valueOf(by.getField()),
                            by.getOrder().isDescending()))
                    .orElse(ExamOrder.LATEST);
            Slice<ExamView> slice = queries.exams(ExamFilter.of(text, state), order, new Range(first, size));
            setRowCount((int) slice.total());
            return slice.rows();
        }

        @Override
        public String getRowKey(ExamView exam) {
            return Long.toString(exam.id());
        }
    }
}
