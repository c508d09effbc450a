package org.zhixun.exam.sitting.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.exam.paper.Seeds;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.Publication;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.Marks;
import org.zhixun.shared.web.PageTexts;

/** The editor of a draft: says at once what is wrong, and what is left for the policy to decide. */
@Named("examEditPage")
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    @Inject
    private SittingQueries queries;

    @Inject
    private ExamService service;

    @Inject
    private EditChoices choices;

    @Inject
    private Directory directory;

    @Inject
    private Policies policies;

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    private Long examId;
    private int version;
    private ExamForm form;

    /** Reads the draft that the address names, or begins a new one. */
    public void load() {
        if (examId == null) {
            begin();
            return;
        }
        SittingQueries.Editable draft = queries.editable(examId);
        if (draft.state() != ExamState.DRAFT) {
            Faces.redirect("/exam/view.xhtml?exam=%s", examId);
            return;
        }
        version = draft.version();
        form = new ExamForm(
                draft.spec(),
                directory.persons(draft.spec().audience().personIds()).values().stream()
                        .map(PersonChoice::of)
                        .toList());
        form.leaveToPolicy(getPolicyMinutes(), getPolicyPercent());
    }

    private void begin() {
        LocalDate day = LocalDate.now(clock).plusWeeks(1);
        form = new ExamForm(queries.freeCode(), clock.millis(), day.atTime(MORNING), day.atTime(NOON));
        addSection();
    }

    /** Stores the draft and shows it. */
    public void save() {
        if (examId == null) {
            examId = service.create(getSpec());
        } else {
            service.update(examId, version, getSpec());
        }
        Messages.addFlashGlobalInfo(texts.get("sitting.saved"));
        Faces.redirect("/exam/view.xhtml?exam=%s", examId);
    }

    /** Adds a section that draws from the bank of the last one. */
    public void addSection() {
        List<SectionForm> sections = form.getSections();
        Long bank = sections.isEmpty()
                ? choices.firstBank()
                : sections.get(sections.size() - 1).getBankId();
        sections.add(new SectionForm(bank));
    }

    /** Takes a section out. */
    public void removeSection(SectionForm section) {
        form.getSections().remove(section);
    }

    /** Draws other papers from the same sections. */
    public void redraw() {
        form.redraw(Seeds.mix(form.getPaper().seed(), clock.millis()));
    }

    /** Gives what the form says now. */
    public ExamSpec getSpec() {
        return form.spec(getPolicyMinutes(), getPolicyPercent());
    }

    /** Gives the faults whose codes begin so; empty for none. */
    public String fault(String code) {
        return getSpec().faults().stream()
                .filter(fault -> fault.code().startsWith(code))
                .findFirst()
                .map(texts::explain)
                .orElseGet(
                        () -> code.startsWith("sitting.window") && isPast() ? texts.get("sitting.opening-passed") : "");
    }

    private boolean isPast() {
        Instant opensAt = getSpec().opensAt();
        return opensAt != null && opensAt.isBefore(clock.instant());
    }

    /** Gives what is wrong with a section; empty for nothing. */
    public String sectionFault(int index) {
        return choices.sectionFaults(getSpec().paper().sections(), index).stream()
                .findFirst()
                .map(texts::explain)
                .orElse("");
    }

    /** Gives how many people the audience is today. */
    public Publication.Headcount getHeadcount() {
        return queries.headcount(form.getAudience());
    }

    public int getPolicyMinutes() {
        return policies.intValue(PolicyKey.EXAM_MINUTES, day());
    }

    public int getPolicyPercent() {
        return policies.intValue(PolicyKey.EXAM_PASS_PERCENT, day());
    }

    public Marks getPolicyMarks() {
        return ExamForm.share(form.getTotal(), getPolicyPercent());
    }

    private LocalDate day() {
        return form.getOpensAt() == null
                ? LocalDate.now(clock)
                : form.getOpensAt().toLocalDate();
    }

    public ExamForm getForm() {
        return form;
    }

    public Long getExamId() {
        return examId;
    }

    public void setExamId(Long examId) {
        this.examId = examId;
    }
}
