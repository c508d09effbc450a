package org.zhixun.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.CitedStatutes;
import org.zhixun.law.ComparisonView;
import org.zhixun.law.LawQueries;
import org.zhixun.law.StatuteVersionEffective;
import org.zhixun.law.StatuteVersionImported;
import org.zhixun.law.VersionState;
import org.zhixun.law.VersionView;
import org.zhixun.questionbank.LawChange.ArticleChange;
import org.zhixun.questionbank.LawChange.Fate;
import org.zhixun.questionbank.model.Quarantines;
import org.zhixun.shared.CurrentUser;

/**
 * Tells the banks what the library of statutes knows: once a version is in force, questions that cite an older one of an article that it
 * changed, numbered anew or dropped are quarantined, in the transaction in which it takes effect.
 */
@ApplicationScoped
public class ChangesOfLaw implements CitedStatutes {

    @Inject
    private LawQueries law;

    @Inject
    private QuarantineService service;

    @Inject
    private Quarantines quarantines;

    @Inject
    private CurrentUser user;

    void on(@Observes StatuteVersionEffective event) {
        VersionView now = law.version(event.versionId());
        law.versionsOf(now.shortTitle()).stream()
                .filter(older -> older.effectiveFrom().isBefore(now.effectiveFrom()))
                .forEach(older -> quarantine(older, now));
    }

    /** A version that comes into the library after the one that took its place: only now can they be compared. */
    void on(@Observes StatuteVersionImported event) {
        VersionView older = law.version(event.versionId());
        if (older.state() == VersionState.SUPERSEDED) {
            law.versionsOf(older.shortTitle()).stream()
                    .filter(version -> version.state() == VersionState.IN_FORCE)
                    .forEach(now -> quarantine(older, now));
        }
    }

    private void quarantine(VersionView older, VersionView now) {
        ComparisonView comparison = law.compare(older.id(), now.id());
        List<ArticleChange> changes = comparison.pairs().stream()
                .filter(pair -> pair.from() != null && pair.relation() != ArticleRelation.SAME)
                .map(ChangesOfLaw::change)
                .toList();
        LawChange change = new LawChange(now.shortTitle(), older.date(), now.date(), changes);
        user.asSystem(() -> service.quarantine(change));
    }

    private static ArticleChange change(ArticlePair pair) {
        boolean gone = pair.to() == null;
        Fate fate =
                switch (pair.relation()) {
                    case RENUMBERED -> Fate.RENUMBERED;
                    case REMOVED -> Fate.REMOVED;
                    default -> Fate.CHANGED;
                };
        return new ArticleChange(
                pair.from().label(),
                gone ? null : pair.to().label(),
                fate,
                pair.from().text(),
                gone ? null : pair.to().text());
    }

    @Override
    public long citing(VersionView version) {
        return quarantines.citing(version.shortTitle(), version.date());
    }
}
