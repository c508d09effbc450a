package org.zhixun.law.model;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.SearchFilter;
import org.zhixun.law.SearchHit;
import org.zhixun.law.VersionView;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** Searches the versions that are in force on a day. */
@ApplicationScoped
public class Searches {

    private static final int LONGEST = 200;

    @Inject
    private Library library;

    @Inject
    private Statutes statutes;

    private SearchIndex index;

    @PostConstruct
    void open() {
        index = new SearchIndex(statutes::stored);
    }

    @PreDestroy
    void close() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the articles wanted, the best first; without words in the order of their numbers. */
    public Slice<SearchHit> search(SearchFilter filter, Range range) {
        Map<Long, VersionView> versions = new LinkedHashMap<>();
        library.statutes().stream()
                .filter(statute -> filter.shortTitle() == null
                        || statute.shortTitle().equals(StatuteReader.shortTitle(filter.shortTitle())))
                .flatMap(statute -> statute.versions().stream())
                .filter(version -> version.isInForceOn(filter.date()))
                .forEach(version -> versions.put(version.id(), version));
        String text = filter.text() == null ? "" : filter.text();
        Terms terms = Terms.of(text.substring(0, Math.min(LONGEST, text.length())));
        if (versions.isEmpty() || (terms.isEmpty() && filter.article() == null)) {
            return new Slice<>(List.of(), 0);
        }
        SearchIndex.Outcome outcome =
                index.search(terms, filter.article(), versions.keySet(), range.first(), range.size());
        List<SearchHit> hits = new ArrayList<>();
        for (SearchIndex.Found found : outcome.rows()) {
            hit(versions.get(found.versionId()), found.number(), terms).ifPresent(hits::add);
        }
        return new Slice<>(hits, outcome.total());
    }

    private Optional<SearchHit> hit(VersionView version, ArticleNumber number, Terms terms) {
        return statutes.article(version.id(), number)
                .map(article -> new SearchHit(version, article, Snippets.of(article.text(), terms)));
    }
}
