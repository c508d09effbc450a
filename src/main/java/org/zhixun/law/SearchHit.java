package org.zhixun.law;

import java.io.Serializable;
import java.util.List;

/**
 * An article that a search found.
 *
 * @param version the version it stands in
 * @param article the article
 * @param snippet the part of its text that was hit
 */
public record SearchHit(VersionView version, ArticleText article, List<Piece> snippet) implements Serializable {

    public SearchHit {
        snippet = List.copyOf(snippet);
    }
}
