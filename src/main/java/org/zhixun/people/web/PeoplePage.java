package org.zhixun.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.zhixun.people.PeopleQueries;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonFilter;
import org.zhixun.people.PersonOrder;
import org.zhixun.people.PersonOrder.Column;
import org.zhixun.people.PersonView;
import org.zhixun.people.PoliceBranch;
import org.zhixun.people.PoliceRank;
import org.zhixun.people.UnitView;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;
import org.zhixun.shared.web.Preferences;
import org.zhixun.shared.web.SliceModel;

/** The people the reader may see, found by name, reading or badge and narrowed by unit, category, rank and branch. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PeopleQueries queries;

    @Inject
    private Preferences preferences;

    private final SliceModel<PersonView> rows = new SliceModel<>(this::read);

    private List<UnitView> units;
    private String text;
    private Long unitId;
    private PersonCategory category;
    private PoliceRank rank;
    private PoliceBranch branch;
    private Boolean active = true;

    /** Takes all conditions back. */
    public void reset() {
        text = null;
        unitId = null;
        category = null;
        rank = null;
        branch = null;
        active = true;
    }

    public SliceModel<PersonView> getRows() {
        return rows;
    }

    public List<UnitView> getUnits() {
        if (units == null) {
            units = queries.units();
        }
        return units;
    }

    /** Gives a unit's name in the reader's language, moved in by its depth. */
    public String indented(UnitView unit) {
        return "\u3000".repeat(unit.depth()) + (isEnglish() ? unit.nameEn() : unit.name());
    }

    /** Gives the name of a person's unit in the reader's language. */
    public String unitOf(PersonView person) {
        return isEnglish() ? person.unitNameEn() : person.unitName();
    }

    public PersonCategory[] getCategories() {
        return PersonCategory.values();
    }

    public PoliceRank[] getRanks() {
        return PoliceRank.values();
    }

    public PoliceBranch[] getBranches() {
        return PoliceBranch.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public PersonCategory getCategory() {
        return category;
    }

    public void setCategory(PersonCategory category) {
        this.category = category;
    }

    public PoliceRank getRank() {
        return rank;
    }

    public void setRank(PoliceRank rank) {
        this.rank = rank;
    }

    public PoliceBranch getBranch() {
        return branch;
    }

    public void setBranch(PoliceBranch branch) {
        this.branch = branch;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    private Slice<PersonView> read(Range range, SliceModel.Sort sort) {
        return queries.search(new PersonFilter(text, unitId, category, rank, branch, active), order(sort), range);
    }

    private static PersonOrder order(SliceModel.Sort sort) {
        if (sort == null) {
            return PersonOrder.HOUSE;
        }
        Column column =
                switch (sort.column()) {
                    case "name" -> Column.NAME;
                    case "badgeNumber" -> Column.BADGE_NUMBER;
                    default -> Column.UNIT;
                };
        return new PersonOrder(column, sort.descending());
    }

    private boolean isEnglish() {
        return preferences.getLanguage() == Language.EN;
    }
}
