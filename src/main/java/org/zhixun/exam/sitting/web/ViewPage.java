package org.zhixun.exam.sitting.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.exam.paper.PaperQueries;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.PreviewQueries;
import org.zhixun.exam.sitting.Publication;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitView;
import org.zhixun.questionbank.BankView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;

/** One exam as staff see it: what it is, where it stands, and what can be done with it now. */
@Named("examViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SittingQueries queries;

    @Inject
    private PreviewQueries previews;

    @Inject
    private PaperQueries papers;

    @Inject
    private ExamService service;

    @Inject
    private Directory directory;

    @Inject
    private PageTexts texts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private long examId;
    private String reason;

    private transient ExamView exam;
    private transient ExamSpec spec;
    private transient Publication publication;
    private transient Boolean previewable;

    /** Reads the exam that the address names. */
    public void load() {
        getExam();
    }

    /** Announces the exam. */
    public void publish() {
        service.publish(examId);
        done("sitting.published");
    }

    /** Takes the announcement back. */
    public void withdraw() {
        service.withdraw(examId);
        done("sitting.withdrawn");
    }

    /** Calls the exam off. */
    public void cancel() {
        service.cancel(examId, reason);
        done("sitting.cancelled");
    }

    /** Removes the draft. */
    public void discard() {
        service.discard(examId);
        Messages.addFlashGlobalInfo(texts.get("sitting.discarded"));
        Faces.redirect("/exam/list.xhtml");
    }

    /** Copies the exam and opens the copy. */
    public void copy() {
        long copy = service.copy(examId);
        Messages.addFlashGlobalInfo(texts.get("sitting.copied"));
        Faces.redirect("/exam/edit.xhtml?exam=%s", copy);
    }

    public boolean isEditor() {
        return user.may(Permission.EXAM_EDIT);
    }

    /** Tells whether the reader may look at the papers. */
    public boolean isPreviewable() {
        if (previewable == null) {
            previewable = previews.isShown(examId);
        }
        return previewable;
    }

    /** Tells whether there is anybody to watch and the reader may. */
    public boolean isWatchable() {
        return user.may(Permission.EXAM_WATCH) && getExam().registered() > 0;
    }

    public ExamView getExam() {
        if (exam == null) {
            exam = queries.exam(examId);
        }
        return exam;
    }

    public ExamState getState() {
        return getExam().state(clock.instant());
    }

    public ExamSpec getSpec() {
        if (spec == null) {
            spec = queries.editable(examId).spec();
        }
        return spec;
    }

    /** Gives what announcing the draft would do. */
    public Publication getPublication() {
        if (publication == null) {
            publication = queries.publication(examId);
        }
        return publication;
    }

    /** Gives the banks by id. */
    public Map<Long, BankView> getBanks() {
        return papers.banks().stream().collect(Collectors.toMap(BankView::id, Function.identity()));
    }

    /** Gives the units of the audience in the bureau's order. */
    public List<UnitView> getUnits() {
        return directory.units().stream()
                .filter(unit -> getSpec().audience().unitIds().contains(unit.id()))
                .toList();
    }

    /** Gives the people named in the audience. */
    public List<PersonView> getPeople() {
        return List.copyOf(directory.persons(getSpec().audience().personIds()).values());
    }

    private void done(String key) {
        Messages.addFlashGlobalInfo(texts.get(key));
        Faces.redirect("/exam/view.xhtml?exam=%s", examId);
    }

    public long getExamId() {
        return examId;
    }

    public void setExamId(long examId) {
        this.examId = examId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
