package org.zhixun.law.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawQueries;
import org.zhixun.law.LawService;
import org.zhixun.law.VersionText;
import org.zhixun.law.VersionView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.web.PageTexts;

/** The whole text of a version with its contents; for those who look after the library the day of effect and its removal, too. */
@Named
@ViewScoped
public class StatutePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LawQueries queries;

    @Inject
    private LawService service;

    @Inject
    private Wanted wanted;

    @Inject
    private CurrentUser user;

    @Inject
    private PageTexts texts;

    private String statute;
    private LocalDate date;
    private String article;
    private VersionView version;
    private LocalDate effectiveFrom;
    private transient VersionText text;

    /**
     * An article with the headings that begin before it.
     *
     * @param headings the headings, none inside of a chapter or section
     * @param article the article
     */
    public record Block(List<ContentsLine> headings, ArticleText article) {}

    /** Finds the version that the address names; where it names an article, goes on to its place in the text. */
    public void load() throws IOException {
        if (statute == null) {
            return;
        }
        version = wanted.version(statute, date);
        effectiveFrom = version.effectiveAssumed() ? null : version.effectiveFrom();
        ArticleNumber number = ArticleNumber.parse(article).orElse(null);
        if (number != null) {
            Faces.redirect(LawLinks.text(version.shortTitle(), version.date()) + "#a" + number.code());
        }
    }

    /** Puts the day of effect right. */
    public void correct() {
        service.correctEffectiveDate(version.id(), effectiveFrom);
        version = queries.version(version.id());
        text = null;
        Messages.addGlobalInfo(texts.get("law.corrected"));
    }

    /** Removes the version, and goes to the list. */
    public String delete() {
        service.delete(version.id());
        Messages.addFlashGlobalInfo(texts.format("law.deleted", version.citation()));
        return "/law/statutes.xhtml?faces-redirect=true";
    }

    private VersionText text() {
        if (text == null) {
            text = queries.text(version.id());
        }
        return text;
    }

    /** Gives the articles in order, each with the headings that begin before it. */
    public List<Block> getBlocks() {
        List<Block> blocks = new ArrayList<>();
        ArticleText before = null;
        for (ArticleText each : text().articles()) {
            blocks.add(new Block(ContentsLine.between(before, each), each));
            before = each;
        }
        return blocks;
    }

    /** Gives the table of contents. */
    public List<ContentsLine> getContents() {
        return getBlocks().stream().flatMap(block -> block.headings().stream()).toList();
    }

    /** Gives the address of an article, which stays. */
    public String linkOf(ArticleText each) {
        return LawLinks.article(version.shortTitle(), version.date(), each.number());
    }

    /** Gives the address of another version's text. */
    public String textOf(VersionView other) {
        return LawLinks.text(other.shortTitle(), other.date());
    }

    /** Gives the address of the comparison with the version before; empty where there is none. */
    public String getComparison() {
        return queries.before(version)
                .map(before -> LawLinks.comparison(before, version))
                .orElse("");
    }

    public VersionText getText() {
        return text();
    }

    public List<VersionView> getVersions() {
        return queries.versionsOf(version.shortTitle());
    }

    /** Tells whether the version is the reader's to look after. */
    public boolean isEditor() {
        return user.may(Permission.LAW_EDIT);
    }

    public VersionView getVersion() {
        return version;
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

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
