package org.zhixun.exam.sitting.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.exam.sitting.ExamState;
import org.zhixun.exam.sitting.ExamView;
import org.zhixun.exam.sitting.ExtensionService;
import org.zhixun.exam.sitting.ExtensionView;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.exam.sitting.WatchQueries;
import org.zhixun.exam.sitting.WatchRow;
import org.zhixun.shared.web.Moments;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** Who has started an exam and how far they are, read again every few seconds; time is added and the exam ended from here. */
@Named("examWatchPage")
@ViewScoped
public class WatchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SittingQueries sittings;

    @Inject
    private WatchQueries queries;

    @Inject
    private ExtensionService extensions;

    @Inject
    private ExamService exams;

    @Inject
    private PageTexts texts;

    @Inject
    private Moments moments;

    @Inject
    private Preferences preferences;

    @Inject
    private Clock clock;

    private long examId;
    private boolean live = true;
    private WatchRows rows;
    private WatchRow chosen;
    private Integer minutes;
    private String reason;
    private Instant readAt;

    private transient ExamView exam;
    private transient List<ExtensionView> added;

    @PostConstruct
    void start() {
        rows = new WatchRows();
    }

    /** Reads how far everyone is. */
    public void load() {
        exam = sittings.exam(examId);
        added = null;
        rows.show(queries.rows(examId));
        readAt = clock.instant();
    }

    /** Holds the page still, or lets it go on. */
    public void toggle() {
        live = !live;
        load();
    }

    /** Asks how much time somebody gets. */
    public void choose(WatchRow row) {
        chosen = row;
        minutes = null;
        reason = null;
    }

    /** Asks how much time everyone gets. */
    public void chooseAll() {
        choose(null);
    }

    /** Adds the time. */
    public void extend() {
        if (chosen == null) {
            extensions.extendAll(examId, minutes, reason);
        } else {
            extensions.extendOne(chosen.registrationId(), minutes, reason);
        }
        load();
        Messages.addGlobalInfo(texts.format("sitting.extended", minutes));
    }

    /** Ends the exam. */
    public void end() {
        exams.end(examId, reason);
        load();
        Messages.addGlobalInfo(texts.get("sitting.ended"));
    }

    /** Sends how far everyone is as a file. */
    public void export() throws IOException {
        byte[] file = new WatchExport(texts, moments, preferences).of(rows.all());
        Faces.sendFile(file, getExam().code() + ".csv", true);
    }

    public ExamView getExam() {
        if (exam == null) {
            exam = sittings.exam(examId);
        }
        return exam;
    }

    public ExamState getState() {
        return getExam().state(clock.instant());
    }

    /** Tells whether what the page shows can still change. */
    public boolean isMoving() {
        return getState() == ExamState.PUBLISHED || getState() == ExamState.OPEN;
    }

    /** Gives how many people stand where. */
    public Map<WatchRow.Phase, Long> getFigures() {
        Map<WatchRow.Phase, Long> figures = new EnumMap<>(WatchRow.Phase.class);
        getPhases().forEach(phase -> figures.put(phase, 0L));
        rows.all().forEach(row -> figures.merge(row.phase(), 1L, Long::sum));
        return figures;
    }

    /** Gives where people may stand now. */
    public List<WatchRow.Phase> getPhases() {
        return Arrays.stream(WatchRow.Phase.values())
                .filter(phase -> phase != (isMoving() ? WatchRow.Phase.MISSED : WatchRow.Phase.NOT_STARTED))
                .toList();
    }

    /** Gives the time that was added, in the order of granting. */
    public List<ExtensionView> getAdded() {
        if (added == null) {
            added = queries.extensions(examId);
        }
        return added;
    }

    public WatchRows getRows() {
        return rows;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public WatchRow getChosen() {
        return chosen;
    }

    public boolean isLive() {
        return live;
    }

    public long getExamId() {
        return examId;
    }

    public void setExamId(long examId) {
        this.examId = examId;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
