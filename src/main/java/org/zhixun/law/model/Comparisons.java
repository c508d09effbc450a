package org.zhixun.law.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleText;

/** What became of the articles between two versions. Texts never change, so an outcome is kept for as long as there is room. */
@ApplicationScoped
public class Comparisons {

    private static final int KEPT = 40;

    /** Two versions. */
    private record Key(long from, long to) {}

    @Inject
    private Statutes statutes;

    private final Cache<Key, List<ArticlePair>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** Gives the pairs of two stored versions. */
    public List<ArticlePair> between(long from, long to) {
        return kept.get(new Key(from, to), key -> against(key.from, statutes.articles(key.to)));
    }

    /** Gives the pairs of a stored version and articles that are not stored. */
    public List<ArticlePair> against(long from, List<ArticleText> to) {
        return Alignment.of(statutes.articles(from), to);
    }
}
