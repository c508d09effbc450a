package org.zhixun.exam.marking.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.zhixun.document.Pdf;
import org.zhixun.document.PrintTemplate;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.ResultView;
import org.zhixun.exam.marking.ScoreSheet;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Messages;
import org.zhixun.shared.Messages.Language;

/** Prints a score sheet (成绩单) in one language. */
final class ScoreSheetPrint {

    private static final PrintTemplate TEMPLATE = PrintTemplate.beside(ScoreSheetPrint.class, "score-sheet.xhtml");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Clocks.ZONE);
    private static final int HASH_PART = 8;

    private ScoreSheetPrint() {}

    /** Gives the PDF. */
    static byte[] print(ScoreSheet sheet, Language language) {
        Map<String, String> values = values(sheet, language);
        return Pdf.print(
                TEMPLATE.fill(gap -> gap.startsWith("marking.") ? Messages.text(language, gap) : values.get(gap)));
    }

    private static Map<String, String> values(ScoreSheet sheet, Language language) {
        ResultView result = sheet.result();
        boolean english = language == Language.EN;
        Outcome outcome = result.passed() ? Outcome.PASSED : Outcome.FAILED;
        return Map.ofEntries(
                Map.entry("language", english ? "en" : "zh-CN"),
                Map.entry(
                        "bureau",
                        english ? sheet.bureau().nameEn() : sheet.bureau().name()),
                Map.entry("exam", result.examName()),
                Map.entry("examCode", result.examCode()),
                Map.entry("person", sheet.person().name()),
                Map.entry("badge", sheet.person().badgeNumber()),
                Map.entry(
                        "unit",
                        english ? sheet.person().unitNameEn() : sheet.person().unitName()),
                Map.entry("marks", result.marks().toString()),
                Map.entry(
                        "outOf",
                        Messages.text(
                                language, "marking.of-total", result.maxMarks().toString())),
                Map.entry("passMarks", result.passMarks().toString()),
                Map.entry("verdict", Messages.label(language, outcome)),
                Map.entry("tone", result.passed() ? "passed" : "failed"),
                Map.entry("startedAt", moment(result.startedAt())),
                Map.entry("closedAt", moment(result.closedAt())),
                Map.entry("state", Messages.label(language, result.state())),
                Map.entry("timeUsed", duration(result.timeUsed(), language)),
                Map.entry("hash", parted(result.hash())),
                Map.entry("attempt", Long.toString(result.attemptId())),
                Map.entry("generatedAt", moment(sheet.generatedAt())));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static String duration(Duration time, Language language) {
        return Messages.text(language, "marking.minutes-seconds", time.toMinutes(), time.toSecondsPart());
    }

    /** Sets blanks into a hash so that it can be read out and breaks over lines. */
    private static String parted(String hash) {
        return hash.replaceAll("(.{" + HASH_PART + "})(?=.)", "$1 ");
    }
}
