package org.zhixun.law.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.zhixun.shared.Identified;

/** A law or regulation, whatever its versions say; known by its title. */
@Entity
@Table(name = "statute")
public class Statute extends Identified {

    @Column(name = "title")
    private String title;

    @Column(name = "short_title")
    private String shortTitle;

    protected Statute() {}

    /**
     * Takes a statute into the library.
     *
     * @param title its full title, not null
     */
    public Statute(String title) {
        this.title = title;
        this.shortTitle = StatuteReader.shortTitle(title);
    }

    public String title() {
        return title;
    }

    public String shortTitle() {
        return shortTitle;
    }
}
