package org.zhixun.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.shell.demo.DemoBureau.Member;

class DemoExamsTest {

    private final List<PersonView> officers = officers();

    @Test
    void whoeverHasAnAccountOfTheDemonstrationSatThePastExamsJustAsItSays() {
        for (long seed = 0; seed < 20; seed++) {
            List<String> badges = DemoExams.sitters(officers, new Random(seed)).stream()
                    .map(PersonView::badgeNumber)
                    .toList();

            assertThat(badges)
                    .doesNotHaveDuplicates()
                    .containsAll(badges(true))
                    .doesNotContainAnyElementsOf(badges(false));
        }
    }

    @Test
    void someDidNotCome() {
        assertThat(DemoExams.sitters(officers, new Random(1))).hasSizeBetween(150, officers.size() - 20);
    }

    private static List<String> badges(boolean examinee) {
        return Arrays.stream(DemoAccount.values())
                .filter(account -> account.isExaminee() == examinee)
                .map(DemoAccount::badgeNumber)
                .toList();
    }

    private static List<PersonView> officers() {
        List<PersonView> people = new ArrayList<>();
        for (Member member : DemoBureau.members()) {
            if (member.category() == PersonCategory.OFFICER) {
                people.add(new PersonView(
                        people.size() + 1,
                        member.badgeNumber(),
                        member.name(),
                        "",
                        member.category(),
                        member.rank(),
                        member.dutyGrade(),
                        member.unit().branch(),
                        member.post(),
                        1,
                        member.unit().chinese(),
                        member.unit().english(),
                        "/1/",
                        true));
            }
        }
        return people;
    }
}
