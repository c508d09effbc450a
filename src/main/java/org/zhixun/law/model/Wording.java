package org.zhixun.law.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhixun.document.ChineseNumber;

/**
 * How alike the texts of two lists are, by the pairs of neighbouring characters they share (cosine of tf-idf weights). What all articles
 * of a statute say (处五日以下拘留) weighs little that way, and what only few say weighs much. The numbers of articles that a text names
 * are left out, since they change whenever an article is put in before.
 */
final class Wording {

    private static final Pattern REFERENCE =
            Pattern.compile("第" + ChineseNumber.CHARACTERS + "条(?:之" + ChineseNumber.CHARACTERS + ")?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The weighed pairs of a text. */
    private record Weighed(Map<Integer, Double> weights, double length) {}

    private final List<Weighed> from;
    private final List<Weighed> to;

    Wording(List<String> from, List<String> to) {
        List<Map<Integer, Integer>> left = from.stream().map(Wording::pairs).toList();
        List<Map<Integer, Integer>> right = to.stream().map(Wording::pairs).toList();
        Map<Integer, Integer> texts = new HashMap<>();
        left.forEach(each -> each.keySet().forEach(pair -> texts.merge(pair, 1, Integer::sum)));
        right.forEach(each -> each.keySet().forEach(pair -> texts.merge(pair, 1, Integer::sum)));
        int all = left.size() + right.size();
        this.from = left.stream().map(each -> weigh(each, texts, all)).toList();
        this.to = right.stream().map(each -> weigh(each, texts, all)).toList();
    }

    /** Gives how alike each text of the first list is to each of the second, 0 to 1. */
    double[][] likeness() {
        double[][] likeness = products();
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                likeness[i][j] = ratio(likeness[i][j], from.get(i).length * to.get(j).length);
            }
        }
        return likeness;
    }

    /** Gives which share of the smaller text the other one holds, 0 to 1. */
    double[][] containment() {
        double[][] containment = products();
        for (int i = 0; i < containment.length; i++) {
            for (int j = 0; j < containment[i].length; j++) {
                double smaller = Math.min(from.get(i).length, to.get(j).length);
                containment[i][j] = Math.min(1, ratio(containment[i][j], smaller * smaller));
            }
        }
        return containment;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private double[][] products() {
        Map<Integer, double[][]> holders = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        to.forEach(text -> text.weights.keySet().forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        counts.forEach((pair, count) -> holders.put(pair, new double[count][]));
        for (int j = 0; j < to.size(); j++) {
            int column = j;
            to.get(j)
                    .weights
                    .forEach((pair, weight) ->
                            holders.get(pair)[counts.merge(pair, -1, Integer::sum)] = new double[] {column, weight});
        }
        double[][] products = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            double[] row = products[i];
            from.get(i).weights.forEach((pair, weight) -> Arrays.stream(holders.getOrDefault(pair, new double[0][]))
                    .forEach(holder -> row[(int) holder[0]] += weight * holder[1]));
        }
        return products;
    }

    private static Weighed weigh(Map<Integer, Integer> pairs, Map<Integer, Integer> texts, int all) {
        Map<Integer, Double> weights = new HashMap<>();
        pairs.forEach((pair, count) ->
                weights.put(pair, (1 + Math.log(count)) * Math.log(1 + (double) all / texts.get(pair))));
        double square =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        return new Weighed(weights, Math.sqrt(square));
    }

    private static Map<Integer, Integer> pairs(String text) {
        String letters =
                NO_LETTER.matcher(REFERENCE.matcher(text).replaceAll("第条")).replaceAll("");
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.merge(letters.charAt(i) << 16 | letters.charAt(i + 1), 1, Integer::sum);
        }
        return pairs;
    }
}
