package org.zhixun.law.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ArticleText;

/**
 * Finds which article of one version is which of another, wherever it stands there.
 *
 * <p>How alike the wordings are counts, of the whole article or of the whole together with its first paragraph, which says what it is
 * about and outlives the lists behind it. Neighbours count, too: where those around two articles were recognised side by side, the two
 * are likelier one. Of all ways to pair the articles the one with the largest sum is taken; what then is too unlike is no pair but an
 * article that went and one that came. Numbers don't count at all, so that moved articles are found.
 */
final class Alignment {

    /** The first paragraph's share in the likeness. */
    private static final double LEAD = 0.3;

    /** What full support by the neighbours adds when pairs are chosen. */
    private static final double CHOICE = 0.15;

    /** What full support by the neighbours adds when a pair is accepted. */
    private static final double TRUST = 0.25;

    /** A pair is accepted from here, support included. */
    private static final double ACCEPTED = 0.4;

    /** A pair whose wordings are less alike is none, whatever its neighbours. */
    private static final double LEAST = 0.2;

    /** Less likeness than this is chance. */
    private static final double CHANCE = 0.08;

    /** An article of which so much stands in another one was merged into it or split from it. */
    private static final double AKIN = 0.55;

    /** How far neighbours are looked at, and how far out of place they may be. */
    private static final int REACH = 3;

    private static final int DRIFT = 2;
    private static final int ROUNDS = 3;

    private final List<ArticleText> from;
    private final List<ArticleText> to;
    private final double[][] likeness;
    private final double[][] containment;

    private Alignment(List<ArticleText> from, List<ArticleText> to) {
        this.from = from;
        this.to = to;
        Wording whole = new Wording(texts(from), texts(to));
        this.likeness = whole.likeness();
        this.containment = whole.containment();
        double[][] lead = new Wording(leads(from), leads(to)).likeness();
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                likeness[i][j] = from.get(i).text().equals(to.get(j).text())
                        ? 1
                        : Math.max(likeness[i][j], (1 - LEAD) * likeness[i][j] + LEAD * lead[i][j]);
            }
        }
    }

    /**
     * Pairs the articles of two versions.
     *
     * @return all pairs in the order of the newer version; an article that is gone stands behind the one it stood behind
     */
    static List<ArticlePair> of(List<ArticleText> from, List<ArticleText> to) {
        return new Alignment(from, to).pairs();
    }

    private static List<String> texts(List<ArticleText> articles) {
        return articles.stream().map(ArticleText::text).toList();
    }

    private static List<String> leads(List<ArticleText> articles) {
        return articles.stream()
                .map(article -> article.text().lines().findFirst().orElse(""))
                .toList();
    }

    private List<ArticlePair> pairs() {
        int[] found = accepted();
        int[] back = new int[to.size()];
        Arrays.fill(back, -1);
        List<List<ArticlePair>> gone = new ArrayList<>();
        for (int j = 0; j <= to.size(); j++) {
            gone.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < from.size(); i++) {
            if (found[i] >= 0) {
                back[found[i]] = i;
                place = found[i] + 1;
            } else {
                gone.get(place).add(removed(i));
            }
        }
        List<ArticlePair> pairs = new ArrayList<>(gone.get(0));
        for (int j = 0; j < to.size(); j++) {
            pairs.add(back[j] < 0 ? added(j) : pair(back[j], j));
            pairs.addAll(gone.get(j + 1));
        }
        return pairs;
    }

    private ArticlePair pair(int i, int j) {
        ArticleText before = from.get(i);
        ArticleText after = to.get(j);
        boolean changed = !before.text().equals(after.text());
        ArticleRelation relation = !before.number().equals(after.number())
                ? ArticleRelation.RENUMBERED
                : changed ? ArticleRelation.CHANGED : ArticleRelation.SAME;
        return new ArticlePair(before, after, relation, changed, rounded(likeness[i][j]), null);
    }

    private ArticlePair removed(int i) {
        int akin = -1;
        for (int j = 0; j < to.size(); j++) {
            if (containment[i][j] >= AKIN && (akin < 0 || containment[i][j] > containment[i][akin])) {
                akin = j;
            }
        }
        ArticleNumber number = akin < 0 ? null : to.get(akin).number();
        return new ArticlePair(from.get(i), null, ArticleRelation.REMOVED, true, 0, number);
    }

    private ArticlePair added(int j) {
        int akin = -1;
        for (int i = 0; i < from.size(); i++) {
            if (containment[i][j] >= AKIN && (akin < 0 || containment[i][j] > containment[akin][j])) {
                akin = i;
            }
        }
        ArticleNumber number = akin < 0 ? null : from.get(akin).number();
        return new ArticlePair(null, to.get(j), ArticleRelation.ADDED, true, 0, number);
    }

    /** Gives the place in the newer version for each article of the older one, -1 for none. */
    private int[] accepted() {
        double[][] support = new double[from.size()][to.size()];
        int[] found = Assignment.best(likeness);
        for (int round = 0; round < ROUNDS; round++) {
            support = support(found);
            found = Assignment.best(worth(support));
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0 && !isAccepted(likeness[i][found[i]], support[i][found[i]])) {
                found[i] = -1;
            }
        }
        return found;
    }

    private static boolean isAccepted(double alike, double support) {
        return alike >= LEAST && alike + TRUST * support >= ACCEPTED;
    }

    private double[][] worth(double[][] support) {
        double[][] worth = new double[from.size()][to.size()];
        for (int i = 0; i < worth.length; i++) {
            for (int j = 0; j < worth[i].length; j++) {
                worth[i][j] = likeness[i][j] > CHANCE ? likeness[i][j] + CHOICE * support[i][j] : 0;
            }
        }
        return worth;
    }

    /** Gives how far the neighbours of each pair were recognised side by side, 0 to 1. */
    private double[][] support(int[] found) {
        double[][] support = new double[from.size()][to.size()];
        for (int i = 0; i < support.length; i++) {
            for (int j = 0; j < support[i].length; j++) {
                if (likeness[i][j] > CHANCE) {
                    support[i][j] = support(found, i, j);
                }
            }
        }
        return support;
    }

    private double support(int[] found, int i, int j) {
        double sum = 0;
        double all = 0;
        for (int k = Math.max(0, i - REACH); k <= Math.min(from.size() - 1, i + REACH); k++) {
            if (k != i) {
                double weight = 1.0 / Math.abs(k - i);
                all += weight;
                boolean beside =
                        found[k] >= 0 && likeness[k][found[k]] > LEAST && Math.abs((found[k] - j) - (k - i)) <= DRIFT;
                sum += beside ? weight * Math.min(1, likeness[k][found[k]] * 1.5) : 0;
            }
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
