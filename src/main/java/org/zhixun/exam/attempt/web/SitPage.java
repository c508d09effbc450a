package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.SitView;

/** The page on which a person sits an exam. It keeps nothing on the server: any node can show it again. */
@Named
@RequestScoped
public class SitPage {

    @Inject
    private AttemptQueries attempts;

    @Inject
    private PageData data;

    private long attempt;
    private SitView view;

    /** Gives what the scripts need beside the markup. */
    public String getData() {
        return data.of(getView());
    }

    /** Gives the letter that stands for a place among the options, from 0. */
    public String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    public long getAttempt() {
        return attempt;
    }

    public void setAttempt(long attempt) {
        this.attempt = attempt;
    }

    /** Gives the attempt as its owner sees it; no or a strange parameter asks for one that does not exist. */
    public SitView getView() {
        if (view == null) {
            view = attempts.sitView(attempt);
        }
        return view;
    }
}
