package org.zhixun.questionbank.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhixun.questionbank.Content;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.Matching;
import org.zhixun.questionbank.Content.Numerical;
import org.zhixun.questionbank.Content.Ordering;
import org.zhixun.questionbank.Content.TrueFalse;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.Letters;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.model.Word.KindWord;
import org.zhixun.shared.Marks;

/** Makes the content of a question that is no case out of its lines, and names what is wrong with them. */
final class ContentReader {

    private static final Pattern BLANK = Pattern.compile("【([0-9]{1,2})】");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern TOLERANCE = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern PAIR = Pattern.compile("([A-H])-([1-9])");
    private static final Pattern CRITERION = Pattern.compile("([0-9]{1,3}(?:\\.[05])?)\\s*[|｜]\\s*(.+)");

    private final QuestionPart part;
    private final QuestionKind kind;
    private final Faults faults;

    ContentReader(QuestionPart part, Faults faults) {
        this.part = part;
        this.kind = part.kind();
        this.faults = faults;
    }

    /** Gives the content; null where any fault was found, in the whole file, by the end of it. */
    Content read() {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, INDEFINITE_CHOICE -> choice();
            case TRUE_FALSE -> statement();
            case FILL_IN -> fillIn();
            case NUMERICAL -> numerical();
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case ESSAY, LEGAL_DOCUMENT -> written();
            case CASE_ANALYSIS -> throw new IllegalArgumentException(kind.name());
        };
    }

    private Content choice() {
        int count = part.options().size();
        if (count < Choice.FEWEST || count > Choice.MOST) {
            faults.add(part.line(), FaultCode.OPTION_COUNT, count);
        }
        part.field(Word.ANSWER).ifPresent(answer -> checkLetters(answer, count));
        return !faults.isEmpty() ? null : new Choice(texts(part.options()), part.text(Word.ANSWER));
    }

    private void checkLetters(Field answer, int count) {
        String letters = answer.text();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z' || (i > 0 && letter <= letters.charAt(i - 1))) {
                faults.add(answer.line(), FaultCode.ANSWER, letters);
                return;
            }
        }
        char last = letters.charAt(letters.length() - 1);
        if (last - 'A' >= count) {
            faults.add(answer.line(), FaultCode.ANSWER_OPTION, last);
        }
        boolean wrongCount = kind == QuestionKind.SINGLE_CHOICE
                ? letters.length() != 1
                : kind == QuestionKind.MULTIPLE_CHOICE && letters.length() < 2;
        if (wrongCount) {
            faults.add(answer.line(), FaultCode.ANSWER_COUNT, KindWord.of(kind), letters);
        }
    }

    private Content statement() {
        if (!part.options().isEmpty()) {
            faults.add(part.options().get(0).line(), FaultCode.OPTIONS_OF_TRUE_FALSE);
        }
        String answer = part.text(Word.ANSWER);
        if (!answer.isEmpty() && !answer.equals(Word.RIGHT) && !answer.equals(Word.WRONG)) {
            part.field(Word.ANSWER).ifPresent(field -> faults.add(field.line(), FaultCode.ANSWER_TRUE_FALSE, answer));
        }
        return new TrueFalse(answer.equals(Word.RIGHT));
    }

    private Content fillIn() {
        List<Integer> marked = BLANK.matcher(part.text(Word.STEM))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
        List<Integer> expected = IntStream.rangeClosed(1, marked.size()).boxed().toList();
        boolean sound = !marked.isEmpty()
                && marked.size() <= FillIn.MOST
                && marked.equals(expected)
                && List.copyOf(part.blanks().keySet()).equals(expected);
        if (!sound && part.field(Word.STEM).isPresent()) {
            faults.add(part.line(), FaultCode.BLANKS, FillIn.MOST);
        }
        List<List<String>> blanks = new ArrayList<>();
        part.blanks().forEach((index, field) -> {
            List<String> accepted = List.of(field.text().strip().split("\\s*[|｜]\\s*", -1));
            if (!field.isEmpty() && accepted.contains("")) {
                faults.add(field.line(), FaultCode.EMPTY_FIELD, Word.ANSWER.text + index);
            }
            blanks.add(accepted.stream().distinct().toList());
        });
        return !faults.isEmpty() ? null : new FillIn(blanks);
    }

    private Content numerical() {
        BigDecimal value = number(Word.ANSWER, NUMBER);
        BigDecimal tolerance = number(Word.TOLERANCE, TOLERANCE);
        return !faults.isEmpty() ? null : new Numerical(value, tolerance, part.text(Word.UNIT));
    }

    private BigDecimal number(Word word, Pattern form) {
        Field field = part.field(word).orElse(null);
        if (field == null) {
            return BigDecimal.ZERO;
        }
        if (!form.matcher(field.text()).matches()) {
            faults.add(field.line(), FaultCode.NUMBER, word.text, field.text());
            return BigDecimal.ZERO;
        }
        return new BigDecimal(field.text());
    }

    private Content matching() {
        int lefts = part.options().size();
        int rights = part.rights().size();
        count("A.", lefts, Matching.FEWEST, Matching.MOST_LEFTS);
        count("1.", rights, Math.max(lefts, Matching.FEWEST), Matching.MOST_RIGHTS);
        List<Integer> pairs = new ArrayList<>();
        part.field(Word.ANSWER).ifPresent(answer -> {
            for (String pair : answer.text().split("[\\s,，、;；]+", -1)) {
                Matcher matcher = PAIR.matcher(pair);
                boolean inTurn = matcher.matches() && matcher.group(1).equals(Letters.of(pairs.size()));
                pairs.add(inTurn ? Integer.valueOf(matcher.group(2)) : 0);
            }
            boolean sound = pairs.size() == lefts
                    && pairs.stream().allMatch(right -> right >= 1 && right <= rights)
                    && pairs.stream().distinct().count() == lefts;
            if (!sound) {
                faults.add(answer.line(), FaultCode.ANSWER_MATCHING, answer.text());
            }
        });
        return !faults.isEmpty() ? null : new Matching(texts(part.options()), texts(part.rights()), pairs);
    }

    private Content ordering() {
        int count = part.options().size();
        count("A.", count, Ordering.FEWEST, Ordering.MOST);
        part.field(Word.ANSWER)
                .filter(answer -> !Letters.isPermutation(answer.text(), count))
                .ifPresent(answer -> faults.add(answer.line(), FaultCode.ANSWER_ORDERING, answer.text()));
        return !faults.isEmpty() ? null : new Ordering(texts(part.options()), part.text(Word.ANSWER));
    }

    private Content written() {
        if (part.criteria().isEmpty()) {
            faults.add(part.line(), FaultCode.MISSING_FIELD, Word.CRITERION.text);
        }
        List<Criterion> rubric = new ArrayList<>();
        for (Field field : part.criteria()) {
            Matcher matcher = CRITERION.matcher(field.text());
            Marks points = matcher.matches() ? Marks.parse(matcher.group(1)) : Marks.ZERO;
            if (points.hundredths() > 0) {
                rubric.add(new Criterion(points, matcher.group(2)));
            } else if (!field.isEmpty()) {
                faults.add(field.line(), FaultCode.CRITERION, field.text());
            }
        }
        return !faults.isEmpty() ? null : new Written(part.text(Word.ANSWER), rubric, part.text(Word.DOCUMENT));
    }

    private void count(String what, int found, int fewest, int most) {
        if (found < fewest || found > most) {
            faults.add(part.line(), FaultCode.COUNT, what, fewest, most, found);
        }
    }

    private static List<String> texts(List<Field> fields) {
        return fields.stream().map(Field::text).toList();
    }
}
