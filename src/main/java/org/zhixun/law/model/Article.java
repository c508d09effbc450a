package org.zhixun.law.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhixun.law.ArticleNumber;
import org.zhixun.law.ArticleText;
import org.zhixun.law.Headings;
import org.zhixun.shared.Identified;

/** An article of a version, or its preamble under number 0. */
@Entity
@Table(name = "article")
public class Article extends Identified {

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "main_no")
    private int main;

    @Column(name = "inserted_no")
    private int inserted;

    @Column(name = "part_title")
    private String part;

    @Column(name = "subpart_title")
    private String subpart;

    @Column(name = "chapter_title")
    private String chapter;

    @Column(name = "section_title")
    private String section;

    @Column(name = "content")
    private String text;

    protected Article() {}

    /** Writes an article of a stored version. */
    public Article(long versionId, ArticleText article) {
        this.versionId = versionId;
        this.main = article.number().main();
        this.inserted = article.number().inserted();
        this.part = article.headings().part();
        this.subpart = article.headings().subpart();
        this.chapter = article.headings().chapter();
        this.section = article.headings().section();
        this.text = article.text();
    }

    public long versionId() {
        return versionId;
    }

    public ArticleText article() {
        return new ArticleText(new ArticleNumber(main, inserted), new Headings(part, subpart, chapter, section), text);
    }
}
