package org.zhixun.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhixun.law.model.Comparisons;
import org.zhixun.law.model.Library;
import org.zhixun.law.model.Searches;
import org.zhixun.law.model.Statutes;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.Slice;

/** Answers what statutes say, which version counts when, and what became of an article. Statutes are named by full or short title. */
@ApplicationScoped
@Transactional
public class LawQueries {

    @Inject
    private Library library;

    @Inject
    private Statutes statutes;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Searches searches;

    /** Gives all statutes with their versions, by title. */
    @Requires(Permission.SIGNED_IN)
    public List<StatuteRow> statutes() {
        return library.statutes();
    }

    /** Gives the versions of a statute, the one that takes effect last first; none where the library has none of that title. */
    @Requires(Permission.SIGNED_IN)
    public List<VersionView> versionsOf(String title) {
        return library.versionsOf(title);
    }

    /**
     * Gives a version.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires(Permission.SIGNED_IN)
    public VersionView version(long id) {
        return library.version(id);
    }

    /** Gives the version of a statute with a date, that of its adoption or last amendment. */
    @Requires(Permission.SIGNED_IN)
    public Optional<VersionView> version(String title, LocalDate date) {
        return library.version(title, date);
    }

    /** Gives the version of a statute that is in force on a day. */
    @Requires(Permission.SIGNED_IN)
    public Optional<VersionView> inForce(String title, LocalDate day) {
        return library.inForce(title, day);
    }

    /** Gives the version whose place a version took, empty where the library has none. */
    @Requires(Permission.SIGNED_IN)
    public Optional<VersionView> before(VersionView version) {
        return library.before(version);
    }

    /**
     * Gives the whole text of a version.
     *
     * @throws RuleViolation NOT_FOUND
     */
    @Requires(Permission.SIGNED_IN)
    public VersionText text(long versionId) {
        return new VersionText(
                library.version(versionId), statutes.version(versionId).history(), statutes.articles(versionId));
    }

    /** Gives an article of a version, empty where it has none with this number. */
    @Requires(Permission.SIGNED_IN)
    public Optional<ArticleText> article(long versionId, ArticleNumber number) {
        return statutes.article(versionId, number);
    }

    /**
     * Compares two versions of a statute.
     *
     * @param fromVersionId the older version
     * @param toVersionId the newer version
     * @throws RuleViolation NOT_FOUND, INVALID where they are of different statutes
     */
    @Requires(Permission.SIGNED_IN)
    public ComparisonView compare(long fromVersionId, long toVersionId) {
        VersionView from = library.version(fromVersionId);
        VersionView to = library.version(toVersionId);
        if (from.statuteId() != to.statuteId()) {
            throw RuleViolation.invalid("law.different-statutes", from.shortTitle(), to.shortTitle());
        }
        return new ComparisonView(from, to, comparisons.between(fromVersionId, toVersionId));
    }

    /** Searches the texts in force on a day; without words and article number nothing is found. */
    @Requires(Permission.SIGNED_IN)
    public Slice<SearchHit> search(SearchFilter filter, Range range) {
        return searches.search(filter, range);
    }
}
