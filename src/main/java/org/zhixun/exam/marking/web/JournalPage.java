package org.zhixun.exam.marking.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.attempt.HandOverService;
import org.zhixun.exam.attempt.JournalView;
import org.zhixun.exam.attempt.SealedHandOver;
import org.zhixun.exam.marking.MarkingService;
import org.zhixun.exam.marking.PaperLetters;
import org.zhixun.exam.marking.ReplayView;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.sitting.Recusal;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.web.Moments;
import org.zhixun.shared.web.PageTexts;

/** The journal of one attempt, replayed up to the row that the address names; hand-over files are brought in here. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final String LATE = "LATE";

    @Inject
    private ResultQueries results;

    @Inject
    private MarkingService marking;

    @Inject
    private HandOverService handOvers;

    @Inject
    private Recusal recusal;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    @Inject
    private Moments moments;

    private Long attempt;
    private Integer row;
    private transient ReplayView replay;
    private transient Part file;
    private String reason;

    /**
     * One answer as it stood at a row.
     *
     * @param slot the question's number
     * @param stem the question
     * @param letters the chosen options in the letters of the person's paper, empty for none
     * @param seq number of the change
     * @param marked whether the person had flagged the question
     */
    public record AnswerThen(int slot, String stem, String letters, int seq, boolean marked) implements Serializable {}

    /** Checks that the address names an attempt that the reader may see. */
    public void load() {
        getReplay();
    }

    public ReplayView getReplay() {
        if (replay == null) {
            if (attempt == null) {
                throw RuleViolation.notFound("attempt.not-found");
            }
            replay = results.replay(attempt);
        }
        return replay;
    }

    public List<JournalView.Row> getRows() {
        return getReplay().journal().rows();
    }

    /** Gives the page of the table on which the chosen row stands, as the index of its first row. */
    public int getFirst() {
        return getChosen() == null ? 0 : (row - 1) / ROWS * ROWS;
    }

    public int getPageSize() {
        return ROWS;
    }

    /** Gives the chosen row, null for none. */
    public JournalView.Row getChosen() {
        return row == null || row < 1 || row > getRows().size()
                ? null
                : getRows().get(row - 1);
    }

    public List<AnswerThen> getAnswersThen() {
        return getChosen().after().stream().map(this::answer).toList();
    }

    private AnswerThen answer(Change change) {
        SlotView question = getReplay().form().slot(change.slot());
        return new AnswerThen(change.slot(), question.stem(), letters(change), change.seq(), change.marked());
    }

    private String letters(Change change) {
        return PaperLetters.of(
                getReplay().form().slot(change.slot()),
                getReplay().journal().status().optionSeed(),
                change.value());
    }

    /** Says in one line what a row records. */
    public String content(JournalView.Row entry) {
        if (!entry.changes().isEmpty()) {
            return entry.changes().stream()
                    .map(this::change)
                    .collect(Collectors.joining(texts.get("marking.list-mark")));
        }
        return switch (entry.kind()) {
            case "STARTED", "EXTENDED" ->
                texts.format("marking.journal.deadline", moments.exact(Instant.parse(entry.remark())));
            case "TAKEN_OVER" -> texts.format("marking.journal.before", entry.remark());
            default -> entry.remark();
        };
    }

    private String change(Change change) {
        String letters = letters(change);
        String answer = letters.isEmpty() ? texts.get("attempt.journal.blank") : letters;
        return texts.format("attempt.journal.change", change.slot(), answer);
    }

    /** Brings in the uploaded hand-over file. */
    public void bringIn() throws IOException {
        say(handOvers.bringIn(attempt, SealedHandOver.read(file.getInputStream()), reason));
    }

    /** Lets the changes count that came too late. */
    public void countLate() {
        say(handOvers.countLate(attempt, reason));
    }

    private void say(HandOverService.HandOver brought) {
        PageNotes.say(texts.format("attempt.hand-over.done", brought.taken(), brought.known()));
        Faces.redirect("/exam/journal.xhtml?attempt=%s", attempt.toString());
    }

    /** Computes the marks again from the journal and says whether they came out as they stood. */
    public void remark() {
        if (marking.remarkOne(attempt)) {
            PageNotes.say(texts.get("marking.remark.one-equal"));
        } else {
            PageNotes.warn(texts.get("marking.remark.one-changed"));
        }
        Faces.redirect("/exam/journal.xhtml?attempt=%s", attempt.toString());
    }

    /** Tells whether the reader may bring in a file: not for oneself. */
    public boolean isBringer() {
        return user.may(Permission.EXAM_WATCH)
                && !recusal.isOneself(getReplay().person().id());
    }

    /** Tells whether changes came too late to count. */
    public boolean isLate() {
        return getRows().stream().anyMatch(entry -> entry.kind().equals(LATE));
    }

    /** Tells whether the reader may compute the marks again, there being some. */
    public boolean isRemarker() {
        return user.may(Permission.MARK) && getReplay().journal().status().marks() != null;
    }

    public Long getAttempt() {
        return attempt;
    }

    public void setAttempt(Long attempt) {
        this.attempt = attempt;
    }

    public Integer getRow() {
        return row;
    }

    public void setRow(Integer row) {
        this.row = row;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
