package org.zhixun.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

class SupplyTest {

    private static final Map<Long, List<PoolCount>> HELD = Map.of(
            1L,
            List.of(
                    new PoolCount(QuestionKind.SINGLE_CHOICE, "law/evidence", 10),
                    new PoolCount(QuestionKind.SINGLE_CHOICE, "law/detention", 6),
                    new PoolCount(QuestionKind.SINGLE_CHOICE, "law/detention/night", 4),
                    new PoolCount(QuestionKind.SINGLE_CHOICE, "lawful", 5),
                    new PoolCount(QuestionKind.TRUE_FALSE, "law/evidence", 3)));

    /** Sections as {@code bank:point:count}; the first is looked at. */
    @ParameterizedTest
    @CsvSource({
        "1::25,                                         25, 25, true",
        "1::26,                                         25, 25, false",
        "1:law:20,                                      20, 20, true",
        "1:law/detention:10,                            10, 10, true",
        "1:law/detention/night:5,                        4,  4, false",
        "1::20 1:law/evidence:5,                        25, 20, true",
        "1::20 1:law/evidence:6,                        25, 19, false",
        "1:law/evidence:6 1::20,                        10, 10, true",
        "1:law:10 1:law:10,                             20, 10, true",
        "1:law:10 1:law:11,                             20,  9, false",
        "2::1,                                           0,  0, false"
    })
    void sectionsThatShareQuestionsCountTogether(String text, long pool, long available, boolean enough) {
        List<SectionSpec> sections = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            String[] words = part.split(":", -1);
            sections.add(new SectionSpec(
                    Long.valueOf(words[0]),
                    words[1].isEmpty() ? null : words[1],
                    QuestionKind.SINGLE_CHOICE,
                    Integer.parseInt(words[2]),
                    Marks.parse("2"),
                    ScoringRule.ALL_OR_NOTHING));
        }

        Supply first = Supply.of(sections, HELD).get(0);

        assertThat(first.pool()).isEqualTo(pool);
        assertThat(first.available()).isEqualTo(available);
        assertThat(first.enough()).isEqualTo(enough);
    }
}
