package org.zhixun.law.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ArticleText;
import org.zhixun.law.ComparisonView;
import org.zhixun.law.LawQueries;
import org.zhixun.law.StatuteRow;
import org.zhixun.law.VersionView;
import org.zhixun.law.model.WordDiff;
import org.zhixun.shared.web.Preferences;

/** Two versions of a statute side by side, narrowed by what became of the articles; all of it stands in the address. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";

    @Inject
    private LawQueries queries;

    @Inject
    private Wanted wanted;

    private String statute;
    private LocalDate from;
    private LocalDate to;
    private String relation;
    private List<StatuteRow> statutes;
    private List<VersionView> versions = List.of();
    private transient ComparisonView comparison;

    /**
     * A pair as it is shown.
     *
     * @param pair the pair
     * @param words both wordings, with what differs marked
     */
    public record Line(ArticlePair pair, WordDiff words) {}

    /** Finds the two versions that the address names; without dates the last two. */
    public void load() {
        statutes = queries.statutes();
        if (statute != null) {
            VersionView newest = wanted.version(statute, to);
            versions = queries.versionsOf(statute);
            to = to == null ? versions.get(0).date() : newest.date();
            from = from == null ? before(to) : from;
        }
    }

    /** Goes to the address of what is to be compared; the dates of another statute's versions don't count for this one. */
    public String compare() {
        List<VersionView> known = queries.versionsOf(statute);
        from = known.stream().anyMatch(version -> version.date().equals(from)) ? from : null;
        to = known.stream().anyMatch(version -> version.date().equals(to)) ? to : null;
        return "compare?faces-redirect=true&includeViewParams=true";
    }

    private LocalDate before(LocalDate date) {
        return versions.stream()
                .map(VersionView::date)
                .filter(each -> each.isBefore(date))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Gives the comparison, null where there are no two versions. */
    public ComparisonView getComparison() {
        if (comparison == null && statute != null && from != null && !versions.isEmpty()) {
            VersionView older = wanted.version(statute, from);
            comparison = queries.compare(older.id(), wanted.version(statute, to).id());
        }
        return comparison;
    }

    /** Gives the pairs wanted, with the words marked. */
    public List<Line> getLines() {
        ArticleRelation wantedRelation =
                Preferences.constant(ArticleRelation.class, relation).orElse(null);
        return getComparison().pairs().stream()
                .filter(pair -> wantedRelation != null
                        ? pair.relation() == wantedRelation
                        : ALL.equals(relation) || pair.relation() != ArticleRelation.SAME)
                .map(pair -> new Line(pair, WordDiff.of(text(pair.from()), text(pair.to()))))
                .toList();
    }

    private static String text(ArticleText article) {
        return article == null ? null : article.text();
    }

    /** Gives how many articles have a relation. */
    public int count(ArticleRelation each) {
        Map<ArticleRelation, Integer> counts = getComparison().counts();
        return counts.getOrDefault(each, 0);
    }

    /** Gives how alike two texts are, in per cent. */
    public long percent(ArticlePair pair) {
        return Math.round(pair.similarity() * 100);
    }

    public ArticleRelation[] getRelations() {
        return ArticleRelation.values();
    }

    public List<StatuteRow> getStatutes() {
        return statutes;
    }

    public List<VersionView> getVersions() {
        return versions;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
