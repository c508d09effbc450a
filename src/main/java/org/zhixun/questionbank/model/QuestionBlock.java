package org.zhixun.questionbank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.model.Word.KindWord;
import org.zhixun.questionbank.model.Word.LevelWord;
import org.zhixun.questionbank.model.Word.Place;

/** One question's lines while they come in, and what is wrong with them. */
final class QuestionBlock {

    private static final Pattern HEAD = Pattern.compile("\\[([^\\[\\]]*)\\]\\s*(\\S*)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");
    private static final Pattern HUNDREDTHS = Pattern.compile("0(\\.[0-9]{1,2})?|1(\\.0{1,2})?");
    private static final int FEWEST_OPTIONS = 3;
    private static final int MOST_OPTIONS = 8;
    private static final List<Word> NEEDED =
            List.of(Word.STEM, Word.ANSWER, Word.EXPLANATION, Word.POINT, Word.BASIS, Word.DIFFICULTY);

    private final int line;
    private final BankReader.Bank bank;
    private final Faults faults;
    private final Map<Word, Field> fields = new EnumMap<>(Word.class);
    private final List<Field> options = new ArrayList<>();
    private String code;
    private QuestionKind kind;
    private Field last;

    /** What stands after one word, over all of its lines. */
    private static final class Field {
        final int line;
        final boolean goesOn;
        String text;

        Field(int line, String text, boolean goesOn) {
            this.line = line;
            this.text = text;
            this.goesOn = goesOn;
        }
    }

    QuestionBlock(int line, String head, BankReader.Bank bank, Faults faults) {
        this.line = line;
        this.bank = bank;
        this.faults = faults;
        Matcher matcher = HEAD.matcher(head);
        if (!matcher.matches()) {
            faults.add(line, FaultCode.QUESTION_HEAD, head);
            return;
        }
        String given = matcher.group(1).strip();
        if (isCode(given)) {
            code = given;
        } else {
            faults.add(line, FaultCode.QUESTION_CODE, given, bank.code() == null ? "…" : bank.code());
        }
        kind = KindWord.kind(matcher.group(2)).orElse(null);
        if (kind == null) {
            faults.add(line, FaultCode.KIND, matcher.group(2));
        }
    }

    private boolean isCode(String given) {
        String start = given.substring(0, given.lastIndexOf('-') + 1);
        boolean ofBank = bank.code() == null ? start.length() > 1 : start.equals(bank.code() + "-");
        return ofBank && DIGITS.matcher(given.substring(start.length())).matches();
    }

    int line() {
        return line;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    void option(int number, char letter, String text) {
        char expected = (char) ('A' + options.size());
        if (letter != expected) {
            faults.add(number, FaultCode.OPTION_ORDER, letter, expected);
        }
        last = new Field(number, text, true);
        options.add(last);
    }

    void field(int number, Word word, String text) {
        Field first = fields.get(word);
        last = new Field(number, text, word.place == Place.TEXT);
        if (first == null) {
            fields.put(word, last);
        } else {
            faults.add(number, FaultCode.DUPLICATE_FIELD, word.text, first.line);
        }
    }

    /** Takes a line that begins with no word of the format: it goes on with the text above it, where that may go on. */
    void more(int number, String text) {
        if (last == null || !last.goesOn) {
            faults.add(number, FaultCode.UNEXPECTED_LINE, text);
        } else {
            last.text = last.text.isEmpty() ? text : last.text + "\n" + text;
        }
    }

    /** Ends the question; null where it has a fault. */
    ParsedQuestion end(Points points) {
        fields.forEach((word, field) -> checkText(field, word.text, word.longest));
        NEEDED.stream()
                .filter(word -> !fields.containsKey(word))
                .forEach(word -> faults.add(line, FaultCode.MISSING_FIELD, word.text));
        checkOptions();
        String key = key();
        String point = text(Word.POINT).map(f -> points.read(f.line, f.text)).orElse(null);
        List<Citation> basis = text(Word.BASIS).map(this::basis).orElse(List.of());
        int difficulty = text(Word.DIFFICULTY).map(this::difficulty).orElse(0);
        String level = text(Word.LEVEL).map(this::level).orElse(LevelWord.BASIC.name());
        String branch = text(Word.BRANCH).map(f -> f.text).orElse(Word.EVERY_BRANCH);
        if (!faults.isEmpty()) {
            return null;
        }
        ParsedQuestion question = new ParsedQuestion(
                code,
                kind,
                fields.get(Word.STEM).text,
                options.stream().map(option -> option.text).toList(),
                key,
                fields.get(Word.EXPLANATION).text,
                point,
                basis,
                difficulty,
                level,
                branch);
        if (question.article().length() > Word.BASIS.longest) {
            faults.add(fields.get(Word.BASIS).line, FaultCode.TOO_LONG, Word.BASIS.text, Word.BASIS.longest);
        }
        return question;
    }

    private Optional<Field> text(Word word) {
        return Optional.ofNullable(fields.get(word)).filter(field -> !field.text.isEmpty());
    }

    private void checkText(Field field, String name, int longest) {
        if (field.text.isEmpty()) {
            faults.add(field.line, FaultCode.EMPTY_FIELD, name);
        } else if (field.text.length() > longest) {
            faults.add(field.line, FaultCode.TOO_LONG, name, longest);
        }
    }

    private void checkOptions() {
        Map<String, Character> letters = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            Field option = options.get(i);
            char letter = (char) ('A' + i);
            checkText(option, letter + ".", Word.LONGEST_OPTION);
            Character first = letters.putIfAbsent(option.text, letter);
            if (first != null && !option.text.isEmpty()) {
                faults.add(option.line, FaultCode.SAME_OPTIONS, first, letter);
            }
        }
        if (kind == QuestionKind.TRUE_FALSE && !options.isEmpty()) {
            faults.add(options.get(0).line, FaultCode.OPTIONS_OF_TRUE_FALSE);
        } else if (kind != null
                && kind != QuestionKind.TRUE_FALSE
                && (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS)) {
            faults.add(line, FaultCode.OPTION_COUNT, options.size());
        }
    }

    private String key() {
        Field answer = text(Word.ANSWER).orElse(null);
        if (answer == null || kind == null) {
            return null;
        }
        if (kind == QuestionKind.TRUE_FALSE) {
            if (!answer.text.equals(Word.RIGHT) && !answer.text.equals(Word.WRONG)) {
                faults.add(answer.line, FaultCode.ANSWER_TRUE_FALSE, answer.text);
            }
            return answer.text.equals(Word.RIGHT) ? "T" : "F";
        }
        checkLetters(answer);
        return answer.text;
    }

    private void checkLetters(Field answer) {
        String letters = answer.text;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z' || (i > 0 && letter <= letters.charAt(i - 1))) {
                faults.add(answer.line, FaultCode.ANSWER, letters);
                return;
            }
        }
        char lastLetter = letters.charAt(letters.length() - 1);
        if (lastLetter - 'A' >= options.size()) {
            faults.add(answer.line, FaultCode.ANSWER_OPTION, lastLetter);
        }
        boolean wrongCount = kind == QuestionKind.SINGLE_CHOICE
                ? letters.length() != 1
                : kind == QuestionKind.MULTIPLE_CHOICE && letters.length() < 2;
        if (wrongCount) {
            faults.add(answer.line, FaultCode.ANSWER_COUNT, KindWord.of(kind), letters);
        }
    }

    private List<Citation> basis(Field field) {
        return new Citations(bank.statute(), bank.version(), faults).read(field.line, field.text);
    }

    private int difficulty(Field field) {
        if (!HUNDREDTHS.matcher(field.text).matches()) {
            faults.add(field.line, FaultCode.DIFFICULTY, field.text);
            return 0;
        }
        return new BigDecimal(field.text).movePointRight(2).intValueExact();
    }

    private String level(Field field) {
        Optional<LevelWord> level = LevelWord.of(field.text);
        if (level.isEmpty()) {
            faults.add(field.line, FaultCode.LEVEL, field.text);
        }
        return level.map(Enum::name).orElse(null);
    }
}
