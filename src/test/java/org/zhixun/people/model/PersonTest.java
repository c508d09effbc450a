package org.zhixun.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhixun.people.DutyGrade;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonEntry;
import org.zhixun.people.PoliceBranch;
import org.zhixun.people.PoliceRank;
import org.zhixun.people.UnitEntry;
import org.zhixun.people.UnitKind;

class PersonTest {

    private static final Unit STATION =
            new Unit(new UnitEntry(null, "QH17", "城关派出所", "Chengguan Police Station", UnitKind.POLICE_STATION), 1);

    @Test
    void somebodyIsFoundByTheReadingOfTheirName() {
        Person person = new Person(STATION, entry(PersonCategory.OFFICER, PoliceRank.SUPERINTENDENT_1));

        assertThat(person.reading()).isEqualTo(new Reading("wangxiaoming", "wxm"));
        assertThat(person.unit()).isSameAs(STATION);
    }

    @Test
    void anAuxiliaryHoldsNoPoliceRank() {
        assertThatThrownBy(() -> new Person(STATION, entry(PersonCategory.AUXILIARY, PoliceRank.CONSTABLE_2)))
                .hasMessageContaining("people.auxiliary-with-rank");
    }

    @Test
    void wildcardsInASearchAreLeftOut() {
        assertThat(Persons.withoutWildcards(" 王%_\\ ")).isEqualTo("王");
    }

    private static PersonEntry entry(PersonCategory category, PoliceRank rank) {
        return new PersonEntry(
                1L,
                category,
                "331201",
                "王晓明",
                rank,
                rank == null ? null : DutyGrade.SERGEANT_4,
                PoliceBranch.COMMUNITY,
                "社区民警");
    }
}
