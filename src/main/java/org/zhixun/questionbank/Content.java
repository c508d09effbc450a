package org.zhixun.questionbank;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

/**
 * What a question asks for beside its stem, and what is right. One shape serves several kinds where they differ in a rule only.
 *
 * <p>Immutable; each shape refuses what would be no question. Texts are HTML where the question says so.
 */
public sealed interface Content extends Serializable {

    /** Tells whether this can be the content of a question of that kind. */
    boolean suits(QuestionKind kind);

    /** Gives what is right as one line of text; empty where only a person can tell. */
    String key();

    /** Tells whether a person must mark it, in whole or in part. */
    default boolean isMarkedByHand() {
        return false;
    }

    /**
     * Options of which one or more are right.
     *
     * @param options three to eight texts, no two alike
     * @param keys letters of the right ones in alphabetical order, {@code A} being the first option
     */
    record Choice(List<String> options, String keys) implements Content {

        public static final int FEWEST = 3;
        public static final int MOST = 8;

        public Choice {
            options = List.copyOf(options);
            check(options.size() >= FEWEST && options.size() <= MOST && Content.distinct(options), "options");
            check(Letters.ascending(keys, options.size()), "keys");
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return switch (kind) {
                case SINGLE_CHOICE -> keys.length() == 1;
                case MULTIPLE_CHOICE -> keys.length() > 1;
                default -> kind == QuestionKind.INDEFINITE_CHOICE;
            };
        }

        @Override
        public String key() {
            return keys;
        }
    }

    /**
     * A statement.
     *
     * @param right whether it is true
     */
    record TrueFalse(boolean right) implements Content {

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.TRUE_FALSE;
        }

        @Override
        public String key() {
            return right ? "T" : "F";
        }
    }

    /**
     * Blanks, marked in the stem as {@code 【1】}, {@code 【2】} and so on.
     *
     * @param blanks for each blank the answers that are taken, the one to show first
     */
    record FillIn(List<List<String>> blanks) implements Content {

        public static final int MOST = 20;

        public FillIn {
            blanks = blanks.stream().map(List::copyOf).toList();
            check(
                    !blanks.isEmpty()
                            && blanks.size() <= MOST
                            && blanks.stream().allMatch(each -> !each.isEmpty() && Content.distinct(each)),
                    "blanks");
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.FILL_IN;
        }

        @Override
        public String key() {
            return blanks.stream().map(each -> String.join(" | ", each)).collect(Collectors.joining("；"));
        }
    }

    /**
     * A number.
     *
     * @param value the right number
     * @param tolerance how far an answer may be from it, not negative
     * @param unit what stands behind the field; empty for nothing
     */
    record Numerical(BigDecimal value, BigDecimal tolerance, String unit) implements Content {

        public Numerical {
            check(tolerance.signum() >= 0, "tolerance");
            tolerance = tolerance.signum() == 0 ? BigDecimal.ZERO : tolerance;
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.NUMERICAL;
        }

        @Override
        public String key() {
            String range = tolerance.signum() == 0 ? "" : "±" + tolerance.toPlainString();
            return value.toPlainString() + range + unit;
        }
    }

    /**
     * Two columns of which each left belongs to one right; rights may be left over.
     *
     * @param lefts two to eight texts
     * @param rights at least as many texts, at most nine
     * @param pairs for each left the number of its right, from 1; no number twice
     */
    record Matching(List<String> lefts, List<String> rights, List<Integer> pairs) implements Content {

        public static final int FEWEST = 2;
        public static final int MOST_LEFTS = 8;
        public static final int MOST_RIGHTS = 9;

        public Matching {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
            pairs = List.copyOf(pairs);
            int most = rights.size();
            check(lefts.size() >= FEWEST && lefts.size() <= MOST_LEFTS && Content.distinct(lefts), "columns");
            check(most >= lefts.size() && most <= MOST_RIGHTS && Content.distinct(rights), "columns");
            check(
                    pairs.size() == lefts.size()
                            && new HashSet<>(pairs).size() == pairs.size()
                            && pairs.stream().allMatch(right -> right >= 1 && right <= most),
                    "pairs");
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.MATCHING;
        }

        @Override
        public String key() {
            return IntStream.range(0, pairs.size())
                    .mapToObj(left -> Letters.of(left) + "-" + pairs.get(left))
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Items to be put in order.
     *
     * @param items two to eight texts as they are shown, no two alike
     * @param order letters of the items in the right order, {@code A} being the item shown first
     */
    record Ordering(List<String> items, String order) implements Content {

        public static final int FEWEST = 2;
        public static final int MOST = 8;

        public Ordering {
            items = List.copyOf(items);
            check(items.size() >= FEWEST && items.size() <= MOST && Content.distinct(items), "items");
            check(Letters.isPermutation(order, items.size()), "order");
        }

        /** Gives the items in the right order. */
        public List<String> inOrder() {
            return order.chars().mapToObj(letter -> items.get(letter - 'A')).toList();
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.ORDERING;
        }

        @Override
        public String key() {
            return order;
        }
    }

    /**
     * A free answer or a document.
     *
     * @param reference an answer that earns all marks
     * @param rubric what earns how much, at least one criterion
     * @param document name of the document to write; empty for a free answer
     */
    record Written(String reference, List<Criterion> rubric, String document) implements Content {

        public Written {
            rubric = List.copyOf(rubric);
            check(!reference.isBlank(), "reference");
            check(!rubric.isEmpty(), "rubric");
        }

        /** Gives the points that all criteria earn together. */
        public Marks points() {
            return rubric.stream().map(Criterion::points).reduce(Marks.ZERO, Marks::plus);
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == (document.isEmpty() ? QuestionKind.ESSAY : QuestionKind.LEGAL_DOCUMENT);
        }

        @Override
        public String key() {
            return "";
        }

        @Override
        public boolean isMarkedByHand() {
            return true;
        }
    }

    /**
     * One line of a rubric.
     *
     * @param points what it earns at most, in whole or half points
     * @param text what earns them
     */
    record Criterion(Marks points, String text) implements Serializable {

        private static final int HALF = 50;

        public Criterion {
            check(points.hundredths() > 0 && points.hundredths() % HALF == 0 && !text.isBlank(), "criterion");
        }
    }

    /**
     * Several questions about one case, which the stem tells.
     *
     * @param parts two to twenty questions
     */
    record CaseAnalysis(List<SubQuestion> parts) implements Content {

        public static final int FEWEST = 2;
        public static final int MOST = 20;

        public CaseAnalysis {
            parts = List.copyOf(parts);
            check(parts.size() >= FEWEST && parts.size() <= MOST, "parts");
        }

        /** Gives the sum of all weights. */
        public int weight() {
            return parts.stream().mapToInt(SubQuestion::weight).sum();
        }

        @Override
        public boolean suits(QuestionKind kind) {
            return kind == QuestionKind.CASE_ANALYSIS;
        }

        @Override
        public String key() {
            return IntStream.range(0, parts.size())
                    .filter(i -> !parts.get(i).content().key().isEmpty())
                    .mapToObj(i -> "(" + (i + 1) + ") " + parts.get(i).content().key())
                    .collect(Collectors.joining(" "));
        }

        @Override
        public boolean isMarkedByHand() {
            return parts.stream().anyMatch(part -> part.content().isMarkedByHand());
        }
    }

    /**
     * One question about a case.
     *
     * @param kind its kind, any but a case
     * @param weight its share of the marks, from 1 to 100
     * @param stem the question
     * @param content what is right
     * @param explanation why; empty for nothing
     * @param basis what it cites; none where the case's basis is meant
     * @param reasoning which figures follow by reasoning and stand in no article cited; empty for none
     */
    record SubQuestion(
            QuestionKind kind,
            int weight,
            String stem,
            Content content,
            String explanation,
            List<Citation> basis,
            String reasoning)
            implements Serializable {

        private static final int MOST_WEIGHT = 100;

        public SubQuestion {
            basis = List.copyOf(basis);
            check(!kind.isComposed() && content.suits(kind), "kind");
            check(weight >= 1 && weight <= MOST_WEIGHT, "weight");
            check(!stem.isBlank(), "stem");
        }
    }

    private static void check(boolean sound, String what) {
        if (!sound) {
            throw RuleViolation.invalid("questionbank.content." + what);
        }
    }

    private static boolean distinct(List<String> texts) {
        return texts.stream().noneMatch(String::isBlank) && new HashSet<>(texts).size() == texts.size();
    }
}
