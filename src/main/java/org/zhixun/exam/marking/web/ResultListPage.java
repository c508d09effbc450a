package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;

/** The exams whose results there are to see. */
@Named
@RequestScoped
public class ResultListPage {

    @Inject
    private ResultQueries results;

    @Inject
    private Clock clock;

    private List<ExamView> exams;

    /** Reads the exams. */
    public void load() {
        exams = results.opened();
    }

    public List<ExamView> getExams() {
        return exams;
    }

    public ExamState state(ExamView exam) {
        return exam.state(clock.instant());
    }
}
