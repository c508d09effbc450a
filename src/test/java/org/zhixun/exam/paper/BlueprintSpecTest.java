package org.zhixun.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;

class BlueprintSpecTest {

    @Test
    void thePaperIsWorthWhatItsQuestionsAreWorth() {
        BlueprintSpec paper = paper(section(30, "2"), section(16, "2.5"));

        assertThat(paper.total()).isEqualTo(Marks.parse("100"));
        assertThat(paper.questions()).isEqualTo(46);
        assertThat(paper.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10,         9999999,     paper.marks",
        "10,         21474836.47, paper.marks",
        "2147483647, 1,           paper.questions paper.count",
        "2147483647, 21474836.47, paper.questions paper.count paper.marks",
        "10,         -5,          paper.marks",
        "-2147483648,-9999999,    paper.count paper.marks",
        "0,          1,           paper.count"
    })
    void aSlipOfTheHandIsAFaultAndNothingWorse(int count, String marks, String faults) {
        BlueprintSpec paper = paper(section(count, marks), section(count, marks));

        assertThat(paper.faults()).extracting(RuleViolation::code).containsOnly(faults.split(" "));
        assertThat(paper.sections().get(0).total()).isNotNull();
        assertThat(paper.total()).isNotNull();
    }

    @Test
    void aTotalThatIsTooHighIsTheHighestThereIs() {
        BlueprintSpec paper = paper(section(10, "9999999"), section(10, "9999999"));

        assertThat(paper.sections().get(0).total()).isEqualTo(new Marks(Integer.MAX_VALUE));
        assertThat(paper.total()).isEqualTo(new Marks(Integer.MAX_VALUE));
        assertThat(paper(section(Integer.MAX_VALUE, "1"), section(5, "1")).questions())
                .isEqualTo(Integer.MAX_VALUE);
    }

    private static BlueprintSpec paper(SectionSpec... sections) {
        return new BlueprintSpec(Arrays.asList(sections), 1, 1);
    }

    private static SectionSpec section(int count, String marks) {
        return new SectionSpec(
                7L, null, QuestionKind.SINGLE_CHOICE, count, Marks.parse(marks), ScoringRule.ALL_OR_NOTHING);
    }
}
