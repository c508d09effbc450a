package org.zhixun.questionbank.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.questionbank.model.Word.Place;

/** Takes a bank's text line by line: the head, then a block for each question. Faults go on, so that all of them are found. */
final class BankReader {

    private static final Pattern FIELD = Pattern.compile("(\\p{IsHan}{2,4})([0-9]{0,2})\\s*[:：](.*)");
    private static final Pattern OPTION = Pattern.compile("([A-Z])\\.(.*)");
    private static final Pattern RIGHT = Pattern.compile("([1-9])\\.(.*)");
    private static final Pattern BANK_CODE = Pattern.compile("[A-Z0-9-]{1,24}");

    /** What a line begins with that is text and nothing else. */
    static final String LITERALLY = "\\";

    private final Faults faults;
    private final Map<Word, Entry> head = new EnumMap<>(Word.class);
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Points points;
    private final List<ParsedQuestion> questions = new ArrayList<>();
    private QuestionBlock block;
    private Bank bank;
    private int blocks;

    /** A value and the line it begins on. */
    record Entry(int line, String text) {}

    /** The head as far as questions need it; null where the head lacks it. */
    record Bank(String code, String statute, LocalDate version) {}

    BankReader(Faults faults) {
        this.faults = faults;
        this.points = new Points(faults);
    }

    /**
     * Takes the next line.
     *
     * @param number its number, from 1
     * @param line its text without space around it
     */
    void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("//")) {
            return;
        }
        if (line.startsWith("[")) {
            endPart();
            blocks++;
            block = new QuestionBlock(number, line, bank, faults);
            return;
        }
        if (block != null) {
            blockLine(number, line);
            return;
        }
        Matcher field = FIELD.matcher(line);
        Optional<Word> word =
                word(field).filter(w -> w.place == Place.HEAD && field.group(2).isEmpty());
        if (word.isPresent()) {
            headField(number, word.get(), field.group(3).strip());
        } else {
            faults.add(number, FaultCode.UNEXPECTED_LINE, line);
        }
    }

    private void blockLine(int number, String line) {
        Matcher option = OPTION.matcher(line);
        Matcher right = RIGHT.matcher(line);
        Matcher field = FIELD.matcher(line);
        Optional<Word> word = word(field).filter(w -> w.place != Place.HEAD);
        if (line.startsWith(LITERALLY)) {
            block.more(number, line.substring(LITERALLY.length()));
        } else if (option.matches()) {
            block.option(number, option.group(1), option.group(2).strip());
        } else if (right.matches() && block.hasRights()) {
            block.right(number, right.group(1), right.group(2).strip());
        } else if (word.isPresent()) {
            block.field(number, word.get(), field.group(2), field.group(3).strip());
        } else {
            block.more(number, line);
        }
    }

    /** Gives the word of the format that a line begins with; only answers are numbered. */
    private static Optional<Word> word(Matcher field) {
        return field.matches()
                ? Word.of(field.group(1))
                        .filter(w -> w == Word.ANSWER || field.group(2).isEmpty())
                : Optional.empty();
    }

    /** Tells whether a line would be read as something else than the going on of a text. */
    static boolean isMoreThanText(String line) {
        return line.isBlank()
                || Character.isWhitespace(line.charAt(0))
                || line.startsWith("//")
                || line.startsWith("[")
                || line.startsWith(LITERALLY)
                || OPTION.matcher(line).matches()
                || RIGHT.matcher(line).matches()
                || word(FIELD.matcher(line)).isPresent();
    }

    /** Ends the text; gives the bank, meaningful only where no fault was found. */
    ParsedBank end() {
        endPart();
        if (blocks == 0) {
            faults.add(0, FaultCode.NO_QUESTIONS);
        }
        return faults.isEmpty()
                ? new ParsedBank(
                        bank.code(),
                        head.get(Word.NAME).text(),
                        head.get(Word.NAME_EN).text(),
                        bank.statute(),
                        bank.version(),
                        questions)
                : null;
    }

    private void headField(int number, Word word, String text) {
        Entry first = head.putIfAbsent(word, new Entry(number, text));
        if (first != null) {
            faults.add(number, FaultCode.DUPLICATE_FIELD, word.text, first.line());
        } else if (text.isEmpty()) {
            faults.add(number, FaultCode.EMPTY_FIELD, word.text);
        } else if (text.length() > word.longest && word != Word.BANK && word != Word.VERSION) {
            faults.add(number, FaultCode.TOO_LONG, word.text, word.longest);
        }
    }

    private void endHead() {
        for (Word needed : List.of(Word.BANK, Word.NAME, Word.NAME_EN)) {
            if (!head.containsKey(needed)) {
                faults.add(1, FaultCode.MISSING_FIELD, needed.text);
            }
        }
        if (head.containsKey(Word.STATUTE) != head.containsKey(Word.VERSION)) {
            Word missing = head.containsKey(Word.STATUTE) ? Word.VERSION : Word.STATUTE;
            faults.add(1, FaultCode.MISSING_FIELD, missing.text);
        }
        Entry code = head.get(Word.BANK);
        boolean sound = code != null && BANK_CODE.matcher(code.text()).matches();
        if (code != null && !code.text().isEmpty() && !sound) {
            faults.add(code.line(), FaultCode.BANK_CODE, code.text());
        }
        Entry statute = head.get(Word.STATUTE);
        bank = new Bank(sound ? code.text() : null, statute == null ? null : statute.text(), version());
    }

    private LocalDate version() {
        Entry version = head.get(Word.VERSION);
        if (version == null || version.text().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(version.text());
        } catch (DateTimeParseException e) {
            faults.add(version.line(), FaultCode.DATE, version.text());
            return null;
        }
    }

    private void endPart() {
        if (block == null) {
            endHead();
        } else {
            endBlock();
        }
    }

    private void endBlock() {
        block.code().ifPresent(code -> {
            Integer first = lineOfCode.putIfAbsent(code, block.line());
            if (first != null) {
                faults.add(block.line(), FaultCode.DUPLICATE_CODE, code, first);
            }
        });
        ParsedQuestion question = block.end(points);
        if (question != null) {
            questions.add(question);
        }
    }
}
