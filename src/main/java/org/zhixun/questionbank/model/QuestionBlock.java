package org.zhixun.questionbank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhixun.questionbank.Citation;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.TextFormat;
import org.zhixun.questionbank.Wording;
import org.zhixun.questionbank.model.Word.KindWord;
import org.zhixun.questionbank.model.Word.LevelWord;

/** One question's lines while they come in, with those of its parts where it is a case, and what is wrong with them. */
final class QuestionBlock {

    private static final Pattern HEAD = Pattern.compile("\\[([^\\[\\]]*)\\]\\s*(\\S*)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,7}");
    private static final Pattern HUNDREDTHS = Pattern.compile("0(\\.[0-9]{1,2})?|1(\\.0{1,2})?");
    private static final Pattern WEIGHT = Pattern.compile("[1-9][0-9]?|100");

    private final int line;
    private final BankReader.Bank bank;
    private final Faults faults;
    private final List<QuestionPart> parts = new ArrayList<>();
    private QuestionPart whole;
    private QuestionPart now;
    private String code;

    QuestionBlock(int line, String head, BankReader.Bank bank, Faults faults) {
        this.line = line;
        this.bank = bank;
        this.faults = faults;
        Matcher matcher = HEAD.matcher(head);
        QuestionKind kind = null;
        if (matcher.matches()) {
            code(matcher.group(1).strip());
            kind = KindWord.kind(matcher.group(2)).orElse(null);
            if (kind == null) {
                faults.add(line, FaultCode.KIND, matcher.group(2));
            }
        } else {
            faults.add(line, FaultCode.QUESTION_HEAD, head);
        }
        whole = new QuestionPart(line, kind, false, faults);
        now = whole;
    }

    private void code(String given) {
        if (isCode(given)) {
            code = given;
        } else {
            faults.add(line, FaultCode.QUESTION_CODE, given, bank.code() == null ? "…" : bank.code());
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

    void option(int number, String letter, String text) {
        now.option(number, letter, text);
    }

    /** Tells whether lines may begin with a figure. */
    boolean hasRights() {
        return now.isMatching();
    }

    void right(int number, String figure, String text) {
        now.right(number, figure, text);
    }

    /** Takes a line that begins with a word; {@link Word#PART} opens the next question about the case. */
    void field(int number, Word word, String index, String text) {
        if (word != Word.PART || whole.kind() != QuestionKind.CASE_ANALYSIS) {
            now.field(number, word, index, text);
            return;
        }
        QuestionKind kind =
                KindWord.kind(text).filter(each -> !each.isComposed()).orElse(null);
        if (kind == null) {
            faults.add(number, FaultCode.PART_KIND, text);
        }
        now = new QuestionPart(number, kind, true, faults);
        parts.add(now);
    }

    void more(int number, String text) {
        now.more(number, text);
    }

    /** Ends the question; null where it, or anything before it, has a fault. */
    ParsedQuestion end(Points points) {
        TextFormat format = whole.field(Word.FORMAT).map(this::format).orElse(TextFormat.PLAIN);
        whole.check(format);
        parts.forEach(part -> part.check(format));
        Content content =
                whole.kind() == QuestionKind.CASE_ANALYSIS ? analysis() : new ContentReader(whole, faults).read();
        String point = whole.field(Word.POINT)
                .map(field -> points.read(field.line(), field.text()))
                .orElse(null);
        List<Citation> basis = basis(whole);
        int difficulty = whole.field(Word.DIFFICULTY).map(this::difficulty).orElse(0);
        String level = whole.field(Word.LEVEL).map(this::level).orElse(LevelWord.BASIC.name());
        if (!faults.isEmpty()) {
            return null;
        }
        ParsedQuestion question = new ParsedQuestion(
                code,
                whole.kind(),
                new Wording(
                        format,
                        whole.text(whole.kind().isComposed() ? Word.CASE : Word.STEM),
                        whole.text(Word.EXPLANATION),
                        whole.text(Word.REASONING)),
                content,
                point,
                basis,
                difficulty,
                level,
                whole.field(Word.BRANCH).map(Field::text).orElse(Word.EVERY_BRANCH));
        if (question.article().length() > Word.BASIS.longest) {
            whole.field(Word.BASIS)
                    .ifPresent(
                            field -> faults.add(field.line(), FaultCode.TOO_LONG, Word.BASIS.text, Word.BASIS.longest));
        }
        return question;
    }

    private Content analysis() {
        if (parts.size() < CaseAnalysis.FEWEST || parts.size() > CaseAnalysis.MOST) {
            faults.add(line, FaultCode.COUNT, Word.PART.text, CaseAnalysis.FEWEST, CaseAnalysis.MOST, parts.size());
        }
        List<SubQuestion> questions = new ArrayList<>();
        for (QuestionPart part : parts) {
            Content content = new ContentReader(part, faults).read();
            int weight = part.field(Word.WEIGHT).map(this::weight).orElse(1);
            List<Citation> basis = basis(part);
            if (faults.isEmpty()) {
                questions.add(new SubQuestion(
                        part.kind(),
                        weight,
                        part.text(Word.STEM),
                        content,
                        part.text(Word.EXPLANATION),
                        basis,
                        part.text(Word.REASONING)));
            }
        }
        return faults.isEmpty() ? new CaseAnalysis(questions) : null;
    }

    private List<Citation> basis(QuestionPart part) {
        return part.field(Word.BASIS)
                .map(field -> new Citations(bank.statute(), bank.version(), faults).read(field.line(), field.text()))
                .orElse(List.of());
    }

    private int weight(Field field) {
        if (!WEIGHT.matcher(field.text()).matches()) {
            faults.add(field.line(), FaultCode.WEIGHT, field.text());
            return 1;
        }
        return Integer.parseInt(field.text());
    }

    private TextFormat format(Field field) {
        if (!field.text().equals(Word.HTML)) {
            faults.add(field.line(), FaultCode.FORMAT, field.text());
            return TextFormat.PLAIN;
        }
        return TextFormat.HTML;
    }

    private int difficulty(Field field) {
        if (!HUNDREDTHS.matcher(field.text()).matches()) {
            faults.add(field.line(), FaultCode.DIFFICULTY, field.text());
            return 0;
        }
        return new BigDecimal(field.text()).movePointRight(2).intValueExact();
    }

    private String level(Field field) {
        Optional<LevelWord> level = LevelWord.of(field.text());
        if (level.isEmpty()) {
            faults.add(field.line(), FaultCode.LEVEL, field.text());
        }
        return level.map(Enum::name).orElse(null);
    }
}
