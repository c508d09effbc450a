package org.zhixun.questionbank.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

/** What a question asks for while it is written, whatever its kind: rows of texts for lists, lines for the rest. */
public class ContentForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern CRITERION = Pattern.compile("([0-9]{1,3}(?:\\.[05])?)\\s*[|｜]\\s*(.+)");

    private final List<Row> options = rows(Choice.MOST);
    private final List<Row> pairs = rows(Matching.MOST_RIGHTS);
    private QuestionKind kind = QuestionKind.SINGLE_CHOICE;
    private boolean right = true;
    private String blanks = "";
    private String number = "";
    private String tolerance = "";
    private String unit = "";
    private String items = "";
    private String document = "";
    private String reference = "";
    private String rubric = "";

    /** A row of a list: an option and whether it is right, or a left and its right. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private String text = "";
        private String other = "";
        private boolean right;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = plain(text);
        }

        public String getOther() {
            return other;
        }

        public void setOther(String other) {
            this.other = plain(other);
        }

        public boolean isRight() {
            return right;
        }

        public void setRight(boolean right) {
            this.right = right;
        }
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Row()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes what a content says; one of a case is not for this form. */
    void take(QuestionKind of, Content content) {
        kind = of;
        if (content instanceof Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                options.get(i).setText(choice.options().get(i));
                options.get(i).setRight(choice.keys().contains(Letters.of(i)));
            }
        } else if (content instanceof TrueFalse statement) {
            right = statement.right();
        } else if (content instanceof FillIn fillIn) {
            blanks = fillIn.blanks().stream()
                    .map(accepted -> String.join(" | ", accepted))
                    .collect(Collectors.joining("\n"));
        } else if (content instanceof Numerical numerical) {
            number = numerical.value().toPlainString();
            tolerance = numerical.tolerance().signum() == 0
                    ? ""
                    : numerical.tolerance().toPlainString();
            unit = numerical.unit();
        } else if (content instanceof Matching matching) {
            takePairs(matching);
        } else if (content instanceof Ordering ordering) {
            items = String.join("\n", ordering.inOrder());
        } else if (content instanceof Written written) {
            document = written.document();
            reference = written.reference();
            rubric = written.rubric().stream()
                    .map(each -> each.points() + " | " + each.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    private void takePairs(Matching matching) {
        int row = 0;
        for (; row < matching.lefts().size(); row++) {
            pairs.get(row).setText(matching.lefts().get(row));
            pairs.get(row).setOther(matching.rights().get(matching.pairs().get(row) - 1));
        }
        for (int number = 1; number <= matching.rights().size(); number++) {
            if (!matching.pairs().contains(number)) {
                pairs.get(row++).setOther(matching.rights().get(number - 1));
            }
        }
    }

    /**
     * Gives the content as it was filled in.
     *
     * @throws RuleViolation INVALID where it would be no question
     */
    Content content() {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, INDEFINITE_CHOICE -> suiting(choice());
            case TRUE_FALSE -> new TrueFalse(right);
            case FILL_IN ->
                new FillIn(lines(blanks).stream()
                        .map(line -> Arrays.stream(line.split("[|｜]", -1))
                                .map(String::strip)
                                .toList())
                        .toList());
            case NUMERICAL ->
                new Numerical(decimal(number), tolerance.isEmpty() ? BigDecimal.ZERO : decimal(tolerance), unit);
            case MATCHING -> matching();
            case ORDERING -> ordering();
            case ESSAY -> new Written(reference, criteria(), "");
            case LEGAL_DOCUMENT -> suiting(new Written(reference, criteria(), document));
            case CASE_ANALYSIS -> throw new IllegalStateException(kind.name());
        };
    }

    private Content suiting(Content content) {
        if (!content.suits(kind)) {
            throw RuleViolation.invalid("questionbank.content.kind");
        }
        return content;
    }

    private Content choice() {
        List<Row> filled =
                options.stream().filter(row -> !row.getText().isEmpty()).toList();
        String keys = IntStream.range(0, filled.size())
                .filter(i -> filled.get(i).isRight())
                .mapToObj(Letters::of)
                .collect(Collectors.joining());
        return new Choice(filled.stream().map(Row::getText).toList(), keys);
    }

    /** The rights go into an order of their own, so that their places give nothing away. */
    private Content matching() {
        List<Row> filled =
                pairs.stream().filter(row -> !row.getOther().isEmpty()).toList();
        List<Row> complete =
                filled.stream().filter(row -> !row.getText().isEmpty()).toList();
        List<String> rights = filled.stream().map(Row::getOther).sorted().toList();
        return new Matching(
                complete.stream().map(Row::getText).toList(),
                rights,
                complete.stream().map(row -> rights.indexOf(row.getOther()) + 1).toList());
    }

    /** The items are kept in an order of their own, for the same reason. */
    private Content ordering() {
        List<String> ordered = lines(items);
        List<String> shown = ordered.stream().sorted().toList();
        return new Ordering(
                shown,
                ordered.stream().map(item -> Letters.of(shown.indexOf(item))).collect(Collectors.joining()));
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (String line : lines(rubric)) {
            Matcher matcher = CRITERION.matcher(line);
            if (!matcher.matches()) {
                throw RuleViolation.invalid("questionbank.fault.criterion", line);
            }
            criteria.add(new Criterion(Marks.parse(matcher.group(1)), matcher.group(2)));
        }
        return criteria;
    }

    private static BigDecimal decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw RuleViolation.invalid("questionbank.not-a-number", text);
        }
        return new BigDecimal(text);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Gives a text as it is kept: line ends alike, no space at the ends of lines and of the whole. */
    static String plain(String text) {
        return text == null
                ? ""
                : text.lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    public List<Row> getOptions() {
        return options;
    }

    public List<Row> getPairs() {
        return pairs;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    public String getBlanks() {
        return blanks;
    }

    public void setBlanks(String blanks) {
        this.blanks = plain(blanks);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = plain(number);
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = plain(tolerance);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = plain(unit);
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = plain(items);
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = plain(document);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = plain(reference);
    }

    public String getRubric() {
        return rubric;
    }

    public void setRubric(String rubric) {
        this.rubric = plain(rubric);
    }
}
