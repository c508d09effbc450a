package org.zhixun.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.zhixun.people.UnitEntry;
import org.zhixun.people.UnitKind;
import org.zhixun.people.UnitView;
import org.zhixun.shared.Identified;

/** A unit of the bureau. Its path holds the ids from the bureau down ({@code /1/4/}), so that a subtree is one prefix. */
@Entity
@Table(name = "unit")
public class Unit extends Identified {

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UnitKind kind;

    @Column(name = "path")
    private String path;

    @Column(name = "sort_no")
    private int sortNo;

    protected Unit() {}

    /**
     * Makes a unit that has no place in the tree yet.
     *
     * @param entry what it is, not null
     * @param sortNo its place among all units
     */
    public Unit(UnitEntry entry, int sortNo) {
        this.parentId = entry.parentId();
        this.code = entry.code();
        this.name = entry.name();
        this.nameEn = entry.nameEn();
        this.kind = entry.kind();
        this.sortNo = sortNo;
    }

    /**
     * Takes its place in the tree, once it has an id.
     *
     * @param parent the unit above it, null for the bureau itself
     */
    public void settleUnder(Unit parent) {
        this.path = (parent == null ? "/" : parent.path) + id() + "/";
    }

    public UnitView view() {
        return new UnitView(id(), parentId, code, name, nameEn, kind, path);
    }
}
