package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void theRightPasswordMatches() {
        assertThat(PasswordHash.matches("Zhixun-demo-1", PasswordHash.of("Zhixun-demo-1")))
                .isTrue();
    }

    @Test
    void anotherPasswordDoesNot() {
        assertThat(PasswordHash.matches("zhixun-demo-1", PasswordHash.of("Zhixun-demo-1")))
                .isFalse();
    }

    @Test
    void aPasswordInChineseMatches() {
        assertThat(PasswordHash.matches("执法考试与训练", PasswordHash.of("执法考试与训练"))).isTrue();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHash.of("same")).isNotEqualTo(PasswordHash.of("same"));
    }

    @Test
    void aHashSaysWhichParametersItTook() {
        assertThat(PasswordHash.of("any")).startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
    }

    @Test
    void aHashOfTheReferenceImplementationIsRead() {
        String reference =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQxMjM0NTY3OA$hashOfNothingInParticularHashOfNothingInPart";

        assertThat(PasswordHash.matches("password", reference)).isFalse();
    }

    @Test
    void aHashThatAsksForTooMuchMemoryIsRefused() {
        String greedy = PasswordHash.of("any").replace("m=12288", "m=99999");

        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.matches("any", greedy));
    }

    @Test
    void whatIsNoHashIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.matches("any", "$2a$10$bcrypt"));
    }
}
