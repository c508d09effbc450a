package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    void aLineFollowsFromTheOneBeforeIt() {
        AuditEntry first = line(1, AuditHead.START, "one");
        AuditEntry second = line(2, first.hash(), "two");

        assertThat(second.hash()).isEqualTo(second.hashAfter(first.hash()));
    }

    @Test
    void aLineDoesNotFollowFromAnother() {
        AuditEntry first = line(1, AuditHead.START, "one");
        AuditEntry second = line(2, first.hash(), "two");

        assertThat(second.hashAfter(AuditHead.START)).isNotEqualTo(second.hash());
    }

    @Test
    void changedTextGivesAnotherHash() {
        assertThat(line(1, AuditHead.START, "one").hash())
                .isNotEqualTo(line(1, AuditHead.START, "other").hash());
    }

    private static AuditEntry line(long no, String previous, String subject) {
        return new AuditEntry(no, previous, NOW, 7L, "auditor", "access.audit.signed-in", subject, "");
    }
}
