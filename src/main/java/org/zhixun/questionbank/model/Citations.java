package org.zhixun.questionbank.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.questionbank.Citation;
import org.zhixun.shared.RuleViolation;

/** Reads citations as jurists write them: {@code 第十二条}, {@code 第五条之一第二款}, {@code 行政处罚法(2021-01-22)第三十六条}. */
public final class Citations {

    private static final String NUMBER = "[一二三四五六七八九十百千零]+";
    private static final Pattern CITATION = Pattern.compile(
            "(?:([^()（）]{1,120})[(（]([^()（）]*)[)）])?" + "(第N条(?:之N)?(?:第N款)?(?:第[(（]?N[)）]?项)?)".replace("N", NUMBER));

    private final String statute;
    private final LocalDate version;
    private final Faults faults;

    /**
     * @param statute what a citation without title means; null for nothing
     * @param version its date; null without a statute
     * @param faults where faults go, not null
     */
    Citations(String statute, LocalDate version, Faults faults) {
        this.statute = statute;
        this.version = version;
        this.faults = faults;
    }

    /**
     * Reads citations that each name their statute, as people type them.
     *
     * @param text the citations, divided by semicolons; not null
     * @throws RuleViolation INVALID with the first fault
     */
    public static List<Citation> typed(String text) {
        Faults faults = new Faults("");
        List<Citation> citations = new Citations(null, null, faults).read(0, text);
        if (!faults.isEmpty()) {
            throw faults.inOrder().get(0).refusal();
        }
        return citations;
    }

    /** Gives the citations that are kept as {@link ParsedQuestion#article} gives them. */
    public static List<Citation> of(String statute, LocalDate version, String articles) {
        return new Citations(statute, version, new Faults("")).read(0, articles);
    }

    /** Gives the citations of a line, without those at fault. */
    List<Citation> read(int line, String text) {
        List<Citation> citations = new ArrayList<>();
        for (String part : text.split("[；;]", -1)) {
            Citation citation = citation(line, part.strip());
            if (citation != null) {
                citations.add(citation);
            }
        }
        return citations;
    }

    private Citation citation(int line, String text) {
        Matcher matcher = CITATION.matcher(text);
        if (!matcher.matches()) {
            faults.add(line, FaultCode.CITATION, text);
            return null;
        }
        if (matcher.group(1) != null) {
            try {
                LocalDate date = LocalDate.parse(matcher.group(2).strip());
                return new Citation(matcher.group(1).strip(), date, matcher.group(3));
            } catch (DateTimeParseException e) {
                faults.add(line, FaultCode.DATE, matcher.group(2));
                return null;
            }
        }
        if (statute == null) {
            faults.add(line, FaultCode.CITATION_STATUTE, text);
            return null;
        }
        return new Citation(statute, version, matcher.group(3));
    }
}
