package org.zhixun.questionbank.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhixun.questionbank.Letters;
import org.zhixun.questionbank.Markup;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.model.Word.KindWord;

/** The lines of a question, or of one question about a case, sorted by what they are; checked for what is missing or too much. */
final class QuestionPart {

    private static final Set<Word> NEEDED = EnumSet.of(
            Word.STEM,
            Word.CASE,
            Word.ANSWER,
            Word.EXPLANATION,
            Word.POINT,
            Word.BASIS,
            Word.DIFFICULTY,
            Word.DOCUMENT);
    private static final Set<Word> NEEDED_IN_CASE =
            EnumSet.of(Word.STEM, Word.ANSWER, Word.EXPLANATION, Word.DOCUMENT, Word.WEIGHT);
    private static final Set<Word> MARKED_UP = EnumSet.of(Word.STEM, Word.CASE, Word.EXPLANATION);

    private final int line;
    private final QuestionKind kind;
    private final boolean inCase;
    private final Faults faults;
    private final Map<Word, Field> fields = new EnumMap<>(Word.class);
    private final List<Field> options = new ArrayList<>();
    private final List<Field> rights = new ArrayList<>();
    private final List<Field> criteria = new ArrayList<>();
    private final SortedMap<Integer, Field> blanks = new TreeMap<>();
    private Field last;

    /**
     * @param line where it begins
     * @param kind its kind; null where that is not known, and everything is taken then
     * @param inCase whether it is a question about a case
     * @param faults where faults go
     */
    QuestionPart(int line, QuestionKind kind, boolean inCase, Faults faults) {
        this.line = line;
        this.kind = kind;
        this.inCase = inCase;
        this.faults = faults;
    }

    /** Takes a line that begins with a letter. */
    void option(int number, String letter, String text) {
        boolean taken = kind == null || kind.isChoice() || isMatching() || kind == QuestionKind.ORDERING;
        if (!taken) {
            faults.add(number, FaultCode.WORD_OF_OTHER_KIND, letter + ".", KindWord.of(kind));
        }
        last = listed(number, letter, Letters.of(options.size()), text);
        options.add(last);
    }

    /** Takes a line that begins with a figure, where {@link #isMatching()}. */
    void right(int number, String figure, String text) {
        last = listed(number, figure, Integer.toString(rights.size() + 1), text);
        rights.add(last);
    }

    private Field listed(int number, String sign, String expected, String text) {
        if (!sign.equals(expected)) {
            faults.add(number, FaultCode.OPTION_ORDER, sign, expected);
        }
        return new Field(number, text, true);
    }

    /**
     * Takes a line that begins with a word.
     *
     * @param index the number behind the word; empty for none
     */
    void field(int number, Word word, String index, String text) {
        last = new Field(number, text, word.goesOn(kind));
        boolean blank = !index.isEmpty();
        boolean foreign = kind != null && (blank ? kind != QuestionKind.FILL_IN : !word.isOf(kind, inCase));
        if (foreign) {
            faults.add(number, FaultCode.WORD_OF_OTHER_KIND, word.text + index, KindWord.of(kind));
            return;
        }
        if (word == Word.CRITERION) {
            criteria.add(last);
            return;
        }
        Field first = blank ? blanks.putIfAbsent(Integer.valueOf(index), last) : fields.putIfAbsent(word, last);
        if (first != null) {
            faults.add(number, FaultCode.DUPLICATE_FIELD, word.text + index, first.line());
        }
    }

    /** Takes a line that begins with nothing of the format: it goes on with the text above it, where that may go on. */
    void more(int number, String text) {
        if (last == null || !last.more(text)) {
            faults.add(number, FaultCode.UNEXPECTED_LINE, text);
        }
    }

    /** Names what is missing, empty, too long, or not to be had in HTML. */
    void check(TextFormat format) {
        fields.forEach((word, field) -> checkText(
                field, word.text, word.longestIn(kind), MARKED_UP.contains(word) || isReference(word) ? format : null));
        (inCase ? NEEDED_IN_CASE : NEEDED)
                .stream()
                        .filter(word -> kind == null ? word != Word.CASE && word != Word.DOCUMENT : needs(word))
                        .filter(word -> !fields.containsKey(word))
                        .forEach(word -> faults.add(line, FaultCode.MISSING_FIELD, word.text));
        for (int i = 0; i < options.size(); i++) {
            checkText(options.get(i), Letters.of(i) + ".", Word.LONGEST_OPTION, format);
        }
        for (int i = 0; i < rights.size(); i++) {
            checkText(rights.get(i), (i + 1) + ".", Word.LONGEST_OPTION, format);
        }
        criteria.forEach(each -> checkText(each, Word.CRITERION.text, Word.CRITERION.longest, null));
        blanks.forEach((index, each) -> checkText(each, Word.ANSWER.text + index, Word.LONGEST_BLANK, null));
        checkDistinct(options, true);
        checkDistinct(rights, false);
    }

    private boolean needs(Word word) {
        return word.isOf(kind, inCase) && (word != Word.EXPLANATION || !(kind.isMarkedByHand() || kind.isComposed()));
    }

    private boolean isReference(Word word) {
        return word == Word.ANSWER && kind != null && kind.isMarkedByHand();
    }

    /** Checks a text; one without a format is never HTML. */
    private void checkText(Field field, String name, int longest, TextFormat format) {
        if (field.isEmpty()) {
            faults.add(field.line(), FaultCode.EMPTY_FIELD, name);
            return;
        }
        String words = field.text();
        if (format == TextFormat.HTML) {
            if (words.length() > Word.LONGEST_MARKUP) {
                faults.add(field.line(), FaultCode.TOO_LONG, name, Word.LONGEST_MARKUP);
                return;
            }
            Markup.refused(words).forEach(what -> faults.add(field.line(), FaultCode.MARKUP, name, what));
            words = Markup.words(words);
        }
        if (words.length() > longest) {
            faults.add(field.line(), FaultCode.TOO_LONG, name, longest);
        }
    }

    private void checkDistinct(List<Field> list, boolean letters) {
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String sign = letters ? Letters.of(i) : Integer.toString(i + 1);
            String first = signs.putIfAbsent(list.get(i).text(), sign);
            if (first != null && !list.get(i).isEmpty()) {
                faults.add(list.get(i).line(), FaultCode.SAME_OPTIONS, first, sign);
            }
        }
    }

    /** Tells whether lines may begin with a figure. */
    boolean isMatching() {
        return kind == QuestionKind.MATCHING;
    }

    int line() {
        return line;
    }

    /** Gives the kind, null where it is not known. */
    QuestionKind kind() {
        return kind;
    }

    /** Gives what stands behind a word, where there is anything. */
    Optional<Field> field(Word word) {
        return Optional.ofNullable(fields.get(word)).filter(field -> !field.isEmpty());
    }

    /** Gives the text behind a word; empty where there is none. */
    String text(Word word) {
        return field(word).map(Field::text).orElse("");
    }

    List<Field> options() {
        return options;
    }

    List<Field> rights() {
        return rights;
    }

    List<Field> criteria() {
        return criteria;
    }

    /** Gives the answers to blanks by the number of the blank. */
    SortedMap<Integer, Field> blanks() {
        return blanks;
    }
}
