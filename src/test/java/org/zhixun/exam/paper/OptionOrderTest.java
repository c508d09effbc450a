package org.zhixun.exam.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionOrderTest {

    private static final List<String> ABCD = List.of("A", "B", "C", "D");

    /** These orders are part of every stored exam: if one changes, old papers are shown wrongly. */
    @ParameterizedTest
    @CsvSource({"1, 1, DACB", "1, 2, DBCA", "2, 1, DACB", "-7, 50, BDAC", "9223372036854775807, 3, CABD"})
    void anOrderNeverChanges(long seed, int slot, String expected) {
        assertThat(String.join("", OptionOrder.of(seed, slot, ABCD))).isEqualTo(expected);
    }

    @Test
    void theSeedAsWrittenShufflesNothing() {
        assertThat(OptionOrder.of(OptionOrder.AS_WRITTEN, 5, ABCD)).isEqualTo(ABCD);
    }

    @Test
    void everyOptionStandsFirstAboutEquallyOften() {
        Map<String, Integer> first = new HashMap<>();

        LongStream.rangeClosed(1, 4000)
                .forEach(seed -> first.merge(OptionOrder.of(seed, 1, ABCD).get(0), 1, Integer::sum));

        assertThat(first.values()).allMatch(times -> times > 900 && times < 1100);
    }

    @Test
    void slotsOfOnePersonAreShuffledIndependently() {
        long different = LongStream.rangeClosed(1, 1000)
                .filter(seed -> !OptionOrder.of(seed, 1, ABCD).equals(OptionOrder.of(seed, 2, ABCD)))
                .count();

        assertThat(different).isBetween(930L, 985L);
    }
}
