package org.zhixun.law.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawQueries;
import org.zhixun.law.SearchFilter;
import org.zhixun.law.SearchHit;
import org.zhixun.law.StatuteRow;
import org.zhixun.shared.Range;
import org.zhixun.shared.web.SliceModel;

/** Search over the texts in force on a day; what is searched for stands in the address. */
@Named("lawSearchPage")
@ViewScoped
public class SearchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LawQueries queries;

    @Inject
    private Clock clock;

    private final SliceModel<SearchHit> rows = new SliceModel<>((range, sort) -> queries.search(filter(), range));
    private String text;
    private String statute;
    private String article;
    private LocalDate date;
    private List<StatuteRow> statutes;
    private transient Long total;

    /** Reads what there is to choose from. */
    public void load() {
        statutes = queries.statutes();
        date = date == null ? LocalDate.now(clock) : date;
    }

    /** Goes to the address of what is searched for. */
    public String search() {
        return "search?faces-redirect=true&includeViewParams=true";
    }

    private SearchFilter filter() {
        return new SearchFilter(text, statute, ArticleNumber.parse(article).orElse(null), date);
    }

    /** Tells whether anything is searched for. */
    public boolean isAsked() {
        return (text != null && !text.isBlank()) || ArticleNumber.parse(article).isPresent();
    }

    /** Counts what is found. */
    public long getTotal() {
        if (total == null) {
            total = queries.search(filter(), new Range(0, 1)).total();
        }
        return total;
    }

    /** Gives the address of the article that was found. */
    public String linkOf(SearchHit hit) {
        return LawLinks.article(
                hit.version().shortTitle(), hit.version().date(), hit.article().number());
    }

    public SliceModel<SearchHit> getRows() {
        return rows;
    }

    public List<StatuteRow> getStatutes() {
        return statutes;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
