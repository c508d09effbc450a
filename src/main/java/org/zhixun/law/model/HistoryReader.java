package org.zhixun.law.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.law.ArticleText;
import org.zhixun.law.HistoryEntry;
import org.zhixun.law.HistoryKind;

/**
 * Reads the lines below a statute's title: when it was adopted, changed, made known and took effect. One line may tell of several
 * occasions, each begins with its date.
 */
final class HistoryReader {

    /** The longest line that is kept. */
    static final int LONGEST = 1000;

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern START = Pattern.compile("(?:根据|自)?\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Pattern NUMBERED = Pattern.compile("[^。]{0,60}令?[第〔（(\\[【]?[^。]{1,12}号[）)]?");
    private static final Pattern QUOTED = Pattern.compile("《[^》]*》");
    private static final Pattern TAKES_EFFECT = Pattern.compile("施行|实施|生效");
    private static final Pattern FROM_DAY = Pattern.compile("自(\\d{4}年\\d{1,2}月\\d{1,2}日)起(?:施行|实施|生效)");
    private static final Pattern FROM_PUBLICATION = Pattern.compile("自(?:公布|发布|印发)之日起(?:施行|实施|生效)");

    private final List<HistoryEntry> entries = new ArrayList<>();

    /**
     * Reads a line.
     *
     * @return whether it belongs to a history
     */
    boolean read(String line) {
        String text = digits(line);
        List<Integer> starts =
                START.matcher(text).results().map(MatchResult::start).toList();
        if (starts.isEmpty()) {
            boolean numbered = NUMBERED.matcher(text).matches();
            if (numbered) {
                entries.add(new HistoryEntry(HistoryKind.NOTE, null, line));
            }
            return numbered;
        }
        List<Integer> cuts = new ArrayList<>(
                starts.stream().filter(at -> !isQuoted(text, at)).toList());
        if (cuts.isEmpty()) {
            cuts.add(0);
        }
        for (int i = 0; i < cuts.size(); i++) {
            int from = i == 0 ? 0 : cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) : text.length();
            add(line.substring(from, to), text.substring(from, to));
        }
        return true;
    }

    private void add(String line, String text) {
        Matcher date = DATE.matcher(text);
        if (!date.find()) {
            return;
        }
        String shown = Line.trim(line).replaceAll("^[（(]|[\\s　]*根据$", "");
        LocalDate day = day(date).orElse(null);
        entries.add(new HistoryEntry(day == null ? HistoryKind.NOTE : kind(text), day, balanced(shown)));
    }

    /** Takes a closing bracket away that was opened in another line. */
    private static String balanced(String text) {
        boolean closes = text.endsWith("）") || text.endsWith(")");
        boolean opens = text.contains("（") || text.contains("(");
        return closes && !opens ? text.substring(0, text.length() - 1) : text;
    }

    private static HistoryKind kind(String text) {
        String own = QUOTED.matcher(text).replaceAll("");
        if (own.contains("修订")) {
            return HistoryKind.REVISED;
        }
        if (own.contains("修正") || own.contains("修改") || text.contains("修正案》")) {
            return HistoryKind.AMENDED;
        }
        boolean published = own.contains("公布") || own.contains("发布") || own.contains("印发");
        if (own.contains("通过") || own.contains("批准")) {
            return HistoryKind.ADOPTED;
        }
        if (published) {
            return HistoryKind.PUBLISHED;
        }
        return TAKES_EFFECT.matcher(own).find() ? HistoryKind.EFFECTIVE : HistoryKind.NOTE;
    }

    List<HistoryEntry> entries() {
        return entries;
    }

    /** Gives the date of the version: of the last time the text was adopted, changed or made known. */
    Optional<LocalDate> versionDate() {
        return entries.stream()
                .filter(entry -> entry.date() != null)
                .filter(entry -> entry.kind() != HistoryKind.EFFECTIVE)
                .map(HistoryEntry::date)
                .max(Comparator.naturalOrder());
    }

    /**
     * Gives the day the version takes effect, as far as the text tells. The last article tells it of a new text; after an amendment it
     * still names the day of long ago, which is before the version's date.
     *
     * @param articles the articles, not null
     */
    Optional<LocalDate> effectiveFrom(List<ArticleText> articles) {
        LocalDate date = versionDate().orElse(null);
        if (date == null) {
            return Optional.empty();
        }
        Optional<LocalDate> told = entries.stream()
                .filter(entry -> entry.date() != null && !entry.date().isBefore(date))
                .filter(entry -> TAKES_EFFECT.matcher(entry.text()).find())
                .filter(entry -> entry.kind() == HistoryKind.EFFECTIVE || entry.kind() == HistoryKind.PUBLISHED)
                .map(HistoryEntry::date)
                .findFirst();
        return told.or(() -> inArticles(articles, date));
    }

    private Optional<LocalDate> inArticles(List<ArticleText> articles, LocalDate date) {
        for (int i = articles.size() - 1; i >= 0; i--) {
            String text = digits(articles.get(i).text());
            Matcher from = FROM_DAY.matcher(text);
            if (from.find()) {
                Matcher day = DATE.matcher(from.group(1));
                return day.find() ? day(day).filter(found -> !found.isBefore(date)) : Optional.empty();
            }
            if (FROM_PUBLICATION.matcher(text).find()) {
                return isAmended(date) ? Optional.empty() : Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private boolean isAmended(LocalDate date) {
        return entries.stream().anyMatch(entry -> entry.kind() == HistoryKind.AMENDED && date.equals(entry.date()));
    }

    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    }

    private static Optional<LocalDate> day(Matcher date) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Makes digits of full width plain ones; the length stays, so that places in both texts agree. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) ('0' + c - '０'));
            }
        }
        return plain.toString();
    }
}
