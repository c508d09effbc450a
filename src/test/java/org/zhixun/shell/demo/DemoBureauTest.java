package org.zhixun.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.people.PersonCategory;
import org.zhixun.shell.demo.DemoBureau.Member;

class DemoBureauTest {

    private final List<Member> members = DemoBureau.members();

    @Test
    void thereAre24Units320OfficersAnd400Auxiliaries() {
        assertThat(DemoUnit.values()).hasSize(24);
        assertThat(members)
                .filteredOn(member -> member.category() == PersonCategory.OFFICER)
                .hasSize(320);
        assertThat(members)
                .filteredOn(member -> member.category() == PersonCategory.AUXILIARY)
                .hasSize(400);
    }

    @Test
    void noTwoPeopleShareANameOrABadge() {
        assertThat(members).extracting(Member::name).doesNotHaveDuplicates().allMatch(name -> name.length() <= 3);
        assertThat(members).extracting(Member::badgeNumber).doesNotHaveDuplicates();
    }

    @Test
    void theBureauIsTheSameEveryTime() {
        assertThat(DemoBureau.members()).isEqualTo(members);
    }

    @Test
    void onlyOfficersHoldARank() {
        assertThat(members)
                .allMatch(member -> (member.category() == PersonCategory.OFFICER) == (member.rank() != null)
                        && (member.rank() == null) == (member.dutyGrade() == null));
    }

    @Test
    void theBadgeOfAPlaceBelongsToTheOfficerThere() {
        String badge = DemoBureau.officerBadge(DemoUnit.CHENGGUAN, 0);

        assertThat(members)
                .filteredOn(member -> member.badgeNumber().equals(badge))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.unit()).isEqualTo(DemoUnit.CHENGGUAN);
                    assertThat(member.post()).isEqualTo("所长");
                });
    }
}
