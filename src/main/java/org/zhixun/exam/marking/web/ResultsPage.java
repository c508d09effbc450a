package org.zhixun.exam.marking.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.zhixun.document.Csv;
import org.zhixun.exam.marking.ExamResults;
import org.zhixun.exam.marking.MarkingService;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.Remarking;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultRow;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Permission;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.Moments;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** The results of one exam for staff: figures, table, export, and marks computed again. */
@Named
@ViewScoped
public class ResultsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResultQueries results;

    @Inject
    private MarkingService marking;

    @Inject
    private ResultTable table;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    @Inject
    private Moments moments;

    @Inject
    private Preferences preferences;

    private Long exam;
    private ExamView examView;
    private Remarking lastRemarking;
    private Summary summary;
    private boolean recused;

    /**
     * The figures above the table.
     *
     * @param registered how many are registered; null where the reader sees only some of them
     * @param started how many began
     * @param open how many have no mark yet
     * @param passed how many pass
     * @param failed how many do not
     * @param passRate the share that passes, in percent; null where nobody has a mark
     */
    public record Summary(Long registered, int started, long open, long passed, long failed, Double passRate)
            implements Serializable {

        static Summary of(ExamResults found) {
            Integer tenths = found.passRateTenths();
            return new Summary(
                    found.whole() ? found.exam().registered() : null,
                    found.rows().size(),
                    found.count(Outcome.OPEN),
                    found.count(Outcome.PASSED),
                    found.count(Outcome.FAILED),
                    tenths == null ? null : tenths / 10.0);
        }
    }

    /** Reads the exam that the address names. */
    public void load() {
        if (exam == null) {
            throw RuleViolation.notFound("marking.no-such-exam");
        }
        ExamResults found = results.ofExam(exam);
        examView = found.exam();
        summary = Summary.of(found);
        recused = found.recused();
        table.show(exam);
        lastRemarking = isMarker() ? results.lastRemarking(exam).orElse(null) : null;
    }

    /** Computes all marks again from the journals and says what came of it. */
    public void remarkAll() {
        lastRemarking = marking.remarkAll(exam);
        summary = Summary.of(results.ofExam(exam));
        PageNotes.say(texts.format(
                "marking.remark.done", lastRemarking.computed(), lastRemarking.equal(), lastRemarking.changed()));
    }

    /** Sends the whole table as a file for a spreadsheet, in the reader's language. */
    public void export() throws IOException {
        List<String> header = Stream.of(
                        "badge", "name", "unit", "state", "started", "closed", "marks", "outcome", "hash")
                .map(column -> texts.get("marking." + column))
                .toList();
        List<List<String>> rows =
                results.ofExam(exam).rows().stream().map(this::cells).toList();
        Faces.sendFile(
                Csv.write(header, rows, Csv.Start.BYTE_ORDER_MARK),
                texts.format("marking.results.file", examView.code()),
                true);
    }

    private List<String> cells(ResultRow row) {
        return Arrays.asList(
                row.badgeNumber(),
                row.name(),
                unit(row),
                texts.label(row.state()),
                moments.exact(row.startedAt()),
                moments.exact(row.closedAt()),
                row.marksText(),
                texts.label(row.outcome()),
                row.hash());
    }

    /** Gives the name of a row's unit in the reader's language. */
    public String unit(ResultRow row) {
        return preferences.getLanguage() == Language.EN ? row.unitNameEn() : row.unitName();
    }

    /** Gives the tone of an outcome's badge. */
    public String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "ok";
            case FAILED -> "bad";
            case OPEN -> "";
        };
    }

    /** Tells whether the reader may compute marks again. */
    public boolean isMarker() {
        return user.may(Permission.MARK);
    }

    /** Tells whether the reader may look at journals. */
    public boolean isJournalReader() {
        return !recused && (user.may(Permission.MARK) || user.may(Permission.EXAM_WATCH));
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public ResultTable getTable() {
        return table;
    }

    public ExamView getExamView() {
        return examView;
    }

    public Summary getSummary() {
        return summary;
    }

    public Remarking getLastRemarking() {
        return lastRemarking;
    }

    public Long getExam() {
        return exam;
    }

    public void setExam(Long exam) {
        this.exam = exam;
    }
}
