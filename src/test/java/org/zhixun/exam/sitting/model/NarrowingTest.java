package org.zhixun.exam.sitting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamState;

class NarrowingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    @ParameterizedTest
    @MethodSource
    void anySetOfStatesAsksWithTheParametersThatItHas(Set<ExamState> states) {
        Narrowing narrowing = Narrowing.to(new ExamFilter("law", states), NOW);

        Set<String> named = PARAMETER
                .matcher(narrowing.where())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(narrowing.parameters().keySet());
    }

    static Stream<Set<ExamState>> anySetOfStatesAsksWithTheParametersThatItHas() {
        List<Set<ExamState>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(ExamState.class)));
        for (ExamState state : ExamState.values()) {
            List.copyOf(subsets).forEach(without -> {
                Set<ExamState> with = EnumSet.of(state);
                with.addAll(without);
                subsets.add(with);
            });
        }
        return subsets.stream();
    }

    @Test
    void withoutStatesEveryExamIsWanted() {
        assertThat(Narrowing.to(ExamFilter.of(null, null), NOW).parameters()).isEmpty();
        assertThat(Narrowing.to(ExamFilter.of(null, ExamState.DRAFT), NOW).parameters())
                .containsExactly(Map.entry("DRAFT", ExamState.DRAFT));
    }
}
