package org.zhixun.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ArticleText;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawQueries;
import org.zhixun.law.VersionView;
import org.zhixun.shared.RuleViolation;

/** One article under the address by which it is cited, with what became of it in the statute's other versions. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private LawQueries queries;

    @Inject
    private Wanted wanted;

    private String statute;
    private LocalDate date;
    private String article;
    private VersionView version;
    private ArticleText text;
    private List<ArticleText> all = List.of();
    private List<Counterpart> counterparts = List.of();

    /**
     * The article in another version.
     *
     * @param version the other version
     * @param article as it stands there, null where that version has none
     * @param relation what became of it from the older of the two versions to the newer
     * @param textChanged whether its words differ
     */
    public record Counterpart(
            VersionView version, ArticleText article, ArticleRelation relation, boolean textChanged) {}

    /** Finds the article that the address names. */
    public void load() {
        if (statute == null) {
            return;
        }
        version = wanted.version(statute, date);
        ArticleNumber number = ArticleNumber.parse(article).orElse(new ArticleNumber(1, 0));
        all = queries.text(version.id()).articles();
        text = all.stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("law.no-such-article", version.citation(), number.label()));
        counterparts = queries.versionsOf(statute).stream()
                .filter(other -> other.id() != version.id())
                .map(this::counterpart)
                .toList();
    }

    private Counterpart counterpart(VersionView other) {
        boolean older = other.date().isBefore(version.date());
        List<ArticlePair> pairs = older
                ? queries.compare(other.id(), version.id()).pairs()
                : queries.compare(version.id(), other.id()).pairs();
        return pairs.stream()
                .filter(pair -> Objects.equals(older ? pair.to() : pair.from(), text))
                .map(pair ->
                        new Counterpart(other, older ? pair.from() : pair.to(), pair.relation(), pair.textChanged()))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the address of an article of a version. */
    public String linkOf(VersionView each, ArticleText there) {
        return LawLinks.article(each.shortTitle(), each.date(), there.number());
    }

    /** Gives the address of the whole text, at this article. */
    public String getWholeText() {
        return LawLinks.text(version.shortTitle(), version.date()) + "#a"
                + text.number().code();
    }

    /** Gives the articles before and behind this one, as far as there are any. */
    public List<ArticleText> getNeighbours() {
        int place = all.indexOf(text);
        List<ArticleText> neighbours = new ArrayList<>();
        if (place > 0) {
            neighbours.add(all.get(place - 1));
        }
        if (place + 1 < all.size()) {
            neighbours.add(all.get(place + 1));
        }
        return neighbours;
    }

    public VersionView getVersion() {
        return version;
    }

    public ArticleText getText() {
        return text;
    }

    public List<Counterpart> getCounterparts() {
        return counterparts;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }
}
