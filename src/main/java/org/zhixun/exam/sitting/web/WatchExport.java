package org.zhixun.exam.sitting.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhixun.document.Csv;
import org.zhixun.exam.sitting.Progress.Standing;
import org.zhixun.exam.sitting.WatchRow;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.web.Moments;
import org.zhixun.shared.web.PageTexts;
import org.zhixun.shared.web.Preferences;

/** How far everyone is, as a table to take away. */
final class WatchExport {

    private final PageTexts texts;
    private final Moments moments;
    private final boolean english;

    WatchExport(PageTexts texts, Moments moments, Preferences preferences) {
        this.texts = texts;
        this.moments = moments;
        this.english = preferences.getLanguage() == Language.EN;
    }

    byte[] of(List<WatchRow> rows) {
        List<String> header = Stream.of(
                        "sitting.badge",
                        "sitting.person",
                        "sitting.unit",
                        "sitting.category",
                        "sitting.state",
                        "sitting.started",
                        "sitting.answered",
                        "sitting.last-saved",
                        "sitting.deadline",
                        "sitting.extra-label",
                        "sitting.marks")
                .map(texts::get)
                .toList();
        return Csv.write(header, rows.stream().map(this::cells).toList(), Csv.Start.BYTE_ORDER_MARK);
    }

    private List<Object> cells(WatchRow row) {
        Standing attempt = row.attempt();
        return Arrays.asList(
                row.badgeNumber(),
                row.name(),
                english ? row.unitNameEn() : row.unitName(),
                texts.label(row.category()),
                texts.label(row.phase()),
                attempt == null ? null : moments.exact(attempt.startedAt()),
                attempt == null ? null : attempt.answered(),
                attempt == null ? null : moments.exact(attempt.lastSavedAt()),
                attempt == null ? null : moments.exact(attempt.deadline()),
                row.extraMinutes(),
                attempt == null ? null : attempt.marks());
    }
}
