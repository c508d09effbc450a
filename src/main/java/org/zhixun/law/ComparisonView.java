package org.zhixun.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of a statute, article by article.
 *
 * @param from the older version
 * @param to the newer version
 * @param pairs all articles of both, in the order of the newer version
 */
public record ComparisonView(VersionView from, VersionView to, List<ArticlePair> pairs) {

    /** Gives how many articles have each relation. */
    public Map<ArticleRelation, Integer> counts() {
        Map<ArticleRelation, Integer> counts = new EnumMap<>(ArticleRelation.class);
        pairs.forEach(pair -> counts.merge(pair.relation(), 1, Integer::sum));
        return counts;
    }

    /** Gives what became of an article of the older version; empty where it has none with this number. */
    public Optional<ArticlePair> fateOf(ArticleNumber number) {
        return pairs.stream()
                .filter(pair -> pair.from() != null && pair.from().number().equals(number))
                .findFirst();
    }
}
