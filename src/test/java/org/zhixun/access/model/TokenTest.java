package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void aTokenIs256Bits() {
        assertThat(Token.draw()).hasSize(43).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Token.draw()).collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void theHashIsAPublishedOne() {
        assertThat(Token.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void endlessTextIsNotEvenHashed() {
        assertThat(Token.isPlausible("x".repeat(65))).isFalse();
    }
}
