package org.zhixun.exam.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.exam.paper.ScoringRule;

@DisplayName("Marking choice answers")
class ObjectiveMarkingTest {

    @ParameterizedTest(name = "{0}: key {1}, answer {2}, {3} → {4}")
    @CsvSource(textBlock = """
        ALL_OR_NOTHING,   C,    C,    200, 200
        ALL_OR_NOTHING,   C,    B,    200, 0
        ALL_OR_NOTHING,   C,    '',   200, 0
        ALL_OR_NOTHING,   T,    T,    100, 100
        ALL_OR_NOTHING,   T,    F,    100, 0
        ALL_OR_NOTHING,   ACD,  ACD,  300, 300
        ALL_OR_NOTHING,   ACD,  AC,   300, 0
        ALL_OR_NOTHING,   ACD,  ABCD, 300, 0
        PART_NO_WRONG,    ACD,  ACD,  300, 300
        PART_NO_WRONG,    ACD,  AC,   300, 200
        PART_NO_WRONG,    ACD,  D,    300, 100
        PART_NO_WRONG,    ACD,  AB,   300, 0
        PART_NO_WRONG,    ACD,  ABCD, 300, 0
        PART_NO_WRONG,    ACD,  '',   300, 0
        PART_NO_WRONG,    ABC,  A,    100, 33
        PART_NO_WRONG,    ABC,  AB,   100, 66
        HALF_FOR_MISSING, ACD,  AC,   300, 150
        HALF_FOR_MISSING, ACD,  A,    300, 150
        HALF_FOR_MISSING, ACD,  A,    125, 62
        HALF_FOR_MISSING, ACD,  AB,   300, 0
        HALF_FOR_MISSING, ACD,  ACD,  300, 300
        HALF_FOR_MISSING, B,    A,    200, 0
        PART_NO_WRONG,    AB,   A,    0,   0
        """)
    void givesHundredths(ScoringRule rule, String key, String answer, int full, int expected) {
        assertThat(ObjectiveMarking.mark(rule, key, answer, full)).isEqualTo(expected);
    }
}
