package org.zhixun.law;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do.
 *
 * @param draft what was read
 * @param previous the version of the same statute before it, null where the library has none
 * @param changes all articles against that version, none where there is no such version
 * @param existing the version of the same date that the library has already, null where it has none
 */
public record ImportPreview(StatuteDraft draft, VersionView previous, List<ArticlePair> changes, VersionView existing)
        implements Serializable {

    public ImportPreview {
        changes = List.copyOf(changes);
    }

    /** Counts the articles that stand in a relation. */
    public long count(ArticleRelation relation) {
        return changes.stream().filter(pair -> pair.relation() == relation).count();
    }

    /** Tells whether it can be imported. */
    public boolean isPossible() {
        return draft.isSound() && existing == null;
    }
}
