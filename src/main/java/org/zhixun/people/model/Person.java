package org.zhixun.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.zhixun.people.DutyGrade;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonEntry;
import org.zhixun.people.PoliceBranch;
import org.zhixun.people.PoliceRank;
import org.zhixun.shared.Identified;
import org.zhixun.shared.RuleViolation;

/**
 * A police officer or an auxiliary. Only officers hold a police rank (Regulations on People's Police Ranks, art. 2) and a duty grade.
 * Somebody who leaves stays on record and is no longer active.
 */
@Entity
@Table(name = "person")
public class Person extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private PersonCategory category;

    @Column(name = "badge_number")
    private String badgeNumber;

    @Column(name = "name")
    private String name;

    @Column(name = "pinyin")
    private String pinyin;

    @Column(name = "initials")
    private String initials;

    @Enumerated(EnumType.STRING)
    @Column(name = "police_rank")
    private PoliceRank rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_grade")
    private DutyGrade dutyGrade;

    @Enumerated(EnumType.STRING)
    @Column(name = "branch")
    private PoliceBranch branch;

    @Column(name = "post_title")
    private String postTitle;

    @Column(name = "active")
    private boolean active;

    protected Person() {}

    /**
     * Takes somebody in.
     *
     * @param unit the unit, not null
     * @param entry what is known, not null
     * @throws RuleViolation INVALID {@code people.auxiliary-with-rank}
     */
    public Person(Unit unit, PersonEntry entry) {
        if (entry.category() == PersonCategory.AUXILIARY && (entry.rank() != null || entry.dutyGrade() != null)) {
            throw RuleViolation.invalid("people.auxiliary-with-rank", entry.name());
        }
        Reading reading = Reading.of(entry.name());
        this.unit = unit;
        this.category = entry.category();
        this.badgeNumber = entry.badgeNumber();
        this.name = entry.name();
        this.pinyin = reading.full();
        this.initials = reading.initials();
        this.rank = entry.rank();
        this.dutyGrade = entry.dutyGrade();
        this.branch = entry.branch();
        this.postTitle = entry.postTitle();
        this.active = true;
    }

    /** Gives the unit the person serves in. */
    public Unit unit() {
        return unit;
    }

    /** Gives how the name is read. */
    public Reading reading() {
        return new Reading(pinyin, initials);
    }
}
