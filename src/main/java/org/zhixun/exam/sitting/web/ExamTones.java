package org.zhixun.exam.sitting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.MyExam;
import org.zhixun.exam.sitting.WatchRow;

/** Which tone a state's badge has. */
@Named("tone")
@ApplicationScoped
public class ExamTones {

    /** Gives the tone of an exam's state. */
    public String exam(ExamState state) {
        return switch (state) {
            case OPEN -> "ok";
            case PUBLISHED -> "info";
            case ENDED, CANCELLED -> "warn";
            case DRAFT, CLOSED -> "";
        };
    }

    /** Gives the tone of where a person stands. */
    public String row(WatchRow.Phase phase) {
        return switch (phase) {
            case RUNNING -> "info";
            case HANDED_IN -> "ok";
            case EXPIRED, ENDED -> "warn";
            case MISSED -> "bad";
            case NOT_STARTED -> "";
        };
    }

    /** Gives the tone of where an exam stands for a trainee. */
    public String own(MyExam.Phase phase) {
        return switch (phase) {
            case TO_START, RUNNING -> "info";
            case DONE -> "ok";
            case MISSED -> "bad";
            case CANCELLED -> "warn";
            case COMING -> "";
        };
    }
}
