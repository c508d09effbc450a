package org.zhixun.exam.paper.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.exam.paper.model.Assembly.Candidate;
import org.zhixun.exam.paper.model.Assembly.Wish;
import org.zhixun.shared.RuleViolation;

class AssemblyTest {

    private static final List<Candidate> DETENTION = questions(1, 10, "procedure/detention");
    private static final List<Candidate> EVIDENCE = questions(11, 20, "procedure/evidence");
    private static final List<Candidate> PROCEDURE = both(DETENTION, EVIDENCE);

    @Test
    void theSameSeedDrawsTheSameForms() {
        List<Wish> wishes = List.of(new Wish(5, PROCEDURE), new Wish(3, DETENTION));

        assertThat(Assembly.draw(wishes, 42, 4)).isEqualTo(Assembly.draw(wishes, 42, 4));
    }

    @Test
    void theOrderInWhichTheBankNamesItsQuestionsDoesNotMatter() {
        List<Candidate> turned = new ArrayList<>(PROCEDURE);
        Collections.shuffle(turned, new Random(1));

        assertThat(Assembly.draw(List.of(new Wish(8, turned)), 42, 2))
                .isEqualTo(Assembly.draw(List.of(new Wish(8, PROCEDURE)), 42, 2));
    }

    @Test
    void anotherSeedDrawsAnotherForm() {
        List<Wish> wishes = List.of(new Wish(8, PROCEDURE));

        assertThat(Assembly.draw(wishes, 1, 1)).isNotEqualTo(Assembly.draw(wishes, 2, 1));
    }

    @Test
    void noQuestionStandsTwiceInAForm() {
        List<Wish> wishes = List.of(new Wish(12, PROCEDURE), new Wish(4, DETENTION), new Wish(4, EVIDENCE));

        List<Long> form = flat(Assembly.draw(wishes, 7, 1).get(0));

        assertThat(form).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aSectionIsSpreadOverTheKnowledgePoints() {
        List<Long> form =
                flat(Assembly.draw(List.of(new Wish(6, PROCEDURE)), 3, 1).get(0));

        assertThat(form.stream().filter(revision -> revision <= 10)).hasSize(3);
    }

    @Test
    void aSecondFormTakesWhatTheFirstOneLeft() {
        List<List<List<Long>>> forms = Assembly.draw(List.of(new Wish(10, PROCEDURE)), 3, 2);

        assertThat(flat(forms.get(0))).doesNotContainAnyElementsOf(flat(forms.get(1)));
    }

    @Test
    void aNarrowSectionIsServedBeforeAWideOneThatStandsFirst() {
        List<Wish> wishes = List.of(new Wish(10, PROCEDURE), new Wish(10, DETENTION));

        List<List<Long>> form = Assembly.draw(wishes, 11, 1).get(0);

        assertThat(form.get(0)).allMatch(revision -> revision > 10);
        assertThat(form.get(1)).allMatch(revision -> revision <= 10);
    }

    static Stream<Arguments> tooFew() {
        return Stream.of(
                Arguments.of(List.of(new Wish(11, DETENTION)), List.of(1, 11, 10)),
                Arguments.of(List.of(new Wish(1, EVIDENCE), new Wish(1, List.of())), List.of(2, 1, 0)),
                Arguments.of(List.of(new Wish(6, DETENTION), new Wish(5, DETENTION)), List.of(2, 5, 4)),
                Arguments.of(List.of(new Wish(16, PROCEDURE), new Wish(5, EVIDENCE)), List.of(1, 16, 15)));
    }

    @ParameterizedTest
    @MethodSource
    void tooFew(List<Wish> wishes, List<Integer> sectionWantedAvailable) {
        assertThatThrownBy(() -> Assembly.draw(wishes, 1, 1)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.code()).isEqualTo("paper.too-few");
            assertThat(violation.args()).isEqualTo(sectionWantedAvailable);
        });
    }

    @Test
    void aThousandSeedsUseEveryQuestionAboutEquallyOften() {
        int[] uses = new int[21];
        IntStream.range(0, 1000)
                .mapToObj(seed -> Assembly.draw(List.of(new Wish(5, PROCEDURE)), seed, 1))
                .flatMap(forms -> flat(forms.get(0)).stream())
                .forEach(revision -> uses[revision.intValue()]++);

        assertThat(IntStream.rangeClosed(1, 20).map(i -> uses[i])).allMatch(times -> times > 190 && times < 310);
    }

    private static List<Candidate> questions(long first, long last, String point) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(revision -> new Candidate(revision, point))
                .toList();
    }

    private static List<Candidate> both(List<Candidate> some, List<Candidate> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Long> flat(List<List<Long>> form) {
        return form.stream().flatMap(List::stream).toList();
    }
}
