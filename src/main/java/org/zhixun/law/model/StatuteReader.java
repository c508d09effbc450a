package org.zhixun.law.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhixun.document.ChineseNumber;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;
import org.zhixun.law.NoteCode;
import org.zhixun.law.ReadingNote;
import org.zhixun.law.StatuteDraft;

/**
 * Reads the text of a statute, a line at a time: title, history, table of contents (which is passed over), preamble, headings, articles
 * with their paragraphs and items.
 *
 * <p>Every line either becomes part of what was read or is named as unread; only blank lines, rules, page numbers, comments and the
 * front matter of Markdown are neither.
 */
public final class StatuteReader {

    /** The longest title and heading that are kept. */
    static final int LONGEST_TITLE = 200;

    private static final String NUMBER = "(" + ChineseNumber.CHARACTERS + ")";
    private static final Pattern ARTICLE = Pattern.compile(
            "第\\s*" + NUMBER + "\\s*条(?:\\s*之\\s*" + NUMBER + "(?![\\s　]*[款项]))?" + "([\\s\\u3000\\u00A0：:]*)(.*)");
    private static final Pattern REFERENCE = Pattern.compile("[第、，和及与至或的款项所规]|之规定|中");
    private static final Pattern HEADING =
            Pattern.compile("(第\\s*" + NUMBER + "\\s*(分编|编|章|节))(?:[\\s\\u3000\\u00A0]+(.+)|([^。；，：:;,]{1,40}))?");
    private static final Pattern SPACED =
            Pattern.compile("(?<=^|[\\s\\u3000])(\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan}$)");
    private static final Pattern APPENDIX = Pattern.compile("附(?:件|录|表|图)?[一二三四五六七八九十0-9]{0,3}(?:[：:].*)?");
    private static final Pattern EDITION =
            Pattern.compile("[（(]\\d{4}年?[^（）()]{0,12}(?:修订|修正|修改|版|文本)[^（）()]{0,6}[）)]$");
    private static final Pattern REST_OF_TITLE = Pattern.compile("[\\p{IsHan}、《》（）]{1,40}");
    private static final Set<String> UNNUMBERED = Set.of("总则", "附则", "总纲");
    private static final Set<String> PREAMBLES = Set.of("序言", "前言", "引言");
    private static final String CHAPTER = "章";
    private static final String CONTENTS = "目录";
    private static final String COUNTRY = "中华人民共和国";

    private enum Stage {
        TITLE,
        HEAD,
        CONTENTS,
        BODY,
        APPENDIX
    }

    private final HistoryReader history = new HistoryReader();
    private final List<ArticleText> articles = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();
    private final Set<ArticleNumber> seen = new HashSet<>();
    private Stage stage = Stage.TITLE;
    private String title = "";
    private String firstOfContents;
    private Headings headings = Headings.NONE;
    private String headingKind;
    private Line start;
    private ArticleNumber number;
    private final List<String> text = new ArrayList<>();

    private StatuteReader() {}

    /**
     * Reads a text.
     *
     * @param lines the lines of the file, not null
     * @return what was read, with everything there is to say about it
     */
    public static StatuteDraft read(List<String> lines) {
        StatuteReader reader = new StatuteReader();
        Markup.lines(lines).forEach(reader::line);
        return reader.end();
    }

    /** Gives the title as it is cited: without 《》 and without the country in front. */
    public static String shortTitle(String title) {
        String plain = title.strip().replaceAll("^《|》$", "");
        return plain.startsWith(COUNTRY) && plain.length() > COUNTRY.length()
                ? plain.substring(COUNTRY.length())
                : plain;
    }

    private void line(Line line) {
        if (stage == Stage.APPENDIX) {
            note(NoteCode.UNREAD, line, "");
        } else if (stage == Stage.TITLE) {
            title(line);
        } else if (!isArticle(line) && !isHeading(line)) {
            other(line);
        }
    }

    private void title(Line line) {
        stage = Stage.HEAD;
        if (ARTICLE.matcher(line.text()).lookingAt()
                || HEADING.matcher(line.text()).matches()) {
            note(NoteCode.NO_TITLE, line, "");
            line(line);
            return;
        }
        title = EDITION.matcher(line.text().replaceAll("^《|》$", "")).replaceAll("");
        title = title.replaceAll("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})", "");
        if (title.length() > LONGEST_TITLE) {
            note(NoteCode.TOO_LONG, line, "");
        }
    }

    private boolean isArticle(Line line) {
        Matcher matcher = ARTICLE.matcher(line.text());
        if (!matcher.matches()) {
            return false;
        }
        OptionalInt main = ChineseNumber.parse(matcher.group(1));
        OptionalInt inserted = matcher.group(2) == null ? OptionalInt.of(0) : ChineseNumber.parse(matcher.group(2));
        if (main.isEmpty() || inserted.isEmpty()) {
            return false;
        }
        ArticleNumber found = new ArticleNumber(main.getAsInt(), inserted.getAsInt());
        String rest = matcher.group(4);
        boolean apart = !matcher.group(3).isEmpty() || rest.isEmpty();
        if (!apart && (!follows(found) || REFERENCE.matcher(rest).lookingAt())) {
            return false;
        }
        finish();
        check(found, line);
        stage = Stage.BODY;
        headingKind = null;
        number = found;
        start = line;
        if (!rest.isEmpty()) {
            text.add(rest);
        }
        return true;
    }

    private boolean follows(ArticleNumber found) {
        return found.follows(lastArticle());
    }

    private ArticleNumber lastArticle() {
        return articles.isEmpty() && number == null
                ? ArticleNumber.PREAMBLE
                : number != null ? number : articles.get(articles.size() - 1).number();
    }

    private void check(ArticleNumber found, Line line) {
        ArticleNumber before = lastArticle();
        if (!seen.add(found)) {
            note(NoteCode.DUPLICATE, line, found.label());
        } else if (found.compareTo(before) < 0) {
            note(NoteCode.BACKWARDS, line, before.label());
        } else if (!found.follows(before)) {
            note(NoteCode.GAP, line, before.isArticle() ? before.label() : "");
        }
    }

    private boolean isHeading(Line line) {
        String dense = line.dense();
        if (PREAMBLES.contains(dense)) {
            if (stage == Stage.CONTENTS) {
                return true;
            }
            finish();
            stage = Stage.BODY;
            number = ArticleNumber.PREAMBLE;
            start = line;
            return true;
        }
        Matcher matcher = HEADING.matcher(line.text());
        boolean numbered = matcher.matches();
        if (!numbered && !UNNUMBERED.contains(dense)) {
            return false;
        }
        if (stage == Stage.CONTENTS && !dense.equals(firstOfContents)) {
            firstOfContents = firstOfContents == null ? dense : firstOfContents;
            return true;
        }
        finish();
        stage = Stage.BODY;
        String written = numbered ? heading(matcher) : dense;
        if (written.length() > LONGEST_TITLE) {
            note(NoteCode.TOO_LONG, line, "");
        }
        headingKind = numbered ? matcher.group(3) : CHAPTER;
        enter(headingKind, written);
        return true;
    }

    /** A line behind a heading, before any article, is the rest of a title too long for one line. */
    private boolean isRestOfHeading(Line line) {
        if (number != null
                || headingKind == null
                || line.level() > 0
                || !REST_OF_TITLE.matcher(line.text()).matches()) {
            return false;
        }
        String written = Stream.of(headings.section(), headings.chapter(), headings.subpart(), headings.part())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        enter(headingKind, written + line.text());
        return true;
    }

    private static String heading(Matcher matcher) {
        String name = matcher.group(4) != null ? matcher.group(4) : matcher.group(5);
        String label = matcher.group(1).replaceAll("\\s+", "");
        return name == null
                ? label
                : label + " " + SPACED.matcher(Line.trim(name)).replaceAll("$1");
    }

    private void enter(String kind, String written) {
        headings = switch (kind) {
            case "编" -> new Headings(written, null, null, null);
            case "分编" -> new Headings(headings.part(), written, null, null);
            case CHAPTER -> new Headings(headings.part(), headings.subpart(), written, null);
            default -> new Headings(headings.part(), headings.subpart(), headings.chapter(), written);
        };
    }

    private void other(Line line) {
        if (stage == Stage.BODY) {
            body(line);
        } else if (line.dense().equals(CONTENTS)) {
            stage = Stage.CONTENTS;
        } else if (stage == Stage.CONTENTS || !history.read(line.text())) {
            note(NoteCode.UNREAD, line, "");
        } else if (line.text().length() > HistoryReader.LONGEST) {
            note(NoteCode.TOO_LONG, line, "");
        }
    }

    private void body(Line line) {
        if (APPENDIX.matcher(line.dense()).matches()) {
            stage = Stage.APPENDIX;
            note(NoteCode.UNREAD, line, "");
        } else if (number != null && line.level() == 0) {
            text.add(line.text());
        } else if (!isRestOfHeading(line)) {
            note(NoteCode.UNREAD, line, "");
        }
    }

    /** Ends the article that is being read. */
    private void finish() {
        if (number == null) {
            return;
        }
        if (text.isEmpty()) {
            note(NoteCode.EMPTY, start, "");
        }
        articles.add(new ArticleText(number, headings, String.join("\n", text)));
        text.clear();
        number = null;
    }

    private StatuteDraft end() {
        finish();
        if (title.isEmpty() && notes.stream().noneMatch(note -> note.code() == NoteCode.NO_TITLE)) {
            notes.add(new ReadingNote(NoteCode.NO_TITLE, 1, "", ""));
        }
        if (articles.stream().noneMatch(article -> article.number().isArticle())) {
            notes.add(new ReadingNote(NoteCode.NO_ARTICLE, 1, "", ""));
        }
        return new StatuteDraft(
                title,
                shortTitle(title),
                history.versionDate().orElse(null),
                history.effectiveFrom(articles).orElse(null),
                history.entries(),
                articles,
                notes);
    }

    private void note(NoteCode code, Line line, String detail) {
        notes.add(new ReadingNote(code, line.number(), line.text(), detail));
    }
}
