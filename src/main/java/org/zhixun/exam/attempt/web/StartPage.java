package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.StartView;

/** The rules of an exam and the way into it. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private AttemptQueries attempts;

    @Inject
    private PageData data;

    private long exam;
    private StartView view;

    /** Gives what the script needs beside the markup. */
    public String getData() {
        return data.of(getView());
    }

    /** Tells whether the person can begin now. */
    public boolean isStartable() {
        return getView().attemptId() == null && getView().open();
    }

    /** Tells whether the person's attempt is closed. */
    public boolean isFinished() {
        return getView().attemptId() != null && !getView().attemptRunning();
    }

    /** Tells whether it is too early or too late to begin. */
    public boolean isShut() {
        return getView().attemptId() == null && !getView().open();
    }

    public long getExam() {
        return exam;
    }

    public void setExam(long exam) {
        this.exam = exam;
    }

    /** Gives the exam as the person sees it; no or a strange parameter asks for one that does not exist. */
    public StartView getView() {
        if (view == null) {
            view = attempts.startView(exam);
        }
        return view;
    }
}
