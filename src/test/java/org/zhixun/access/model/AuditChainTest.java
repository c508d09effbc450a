package org.zhixun.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void theChainOfAWholeTrailComesToItsEnd() {
        AuditHead head = new AuditHead();
        List<AuditEntry> lines = lines(head, 3);
        AuditChain chain = head.chain();

        assertThat(lines).allMatch(chain::takes);
        assertThat(chain.isAt(head)).isTrue();
    }

    @Test
    void aLineThatIsMissingBreaksTheChain() {
        AuditHead head = new AuditHead();
        List<AuditEntry> lines = lines(head, 3);
        AuditChain chain = head.chain();

        assertThat(chain.takes(lines.get(0))).isTrue();
        assertThat(chain.takes(lines.get(2))).isFalse();
        assertThat(chain.no()).isEqualTo(1);
        assertThat(chain.isAt(head)).isFalse();
    }

    @Test
    void afterAPurgeTheRestOfTheChainHolds() {
        AuditHead head = new AuditHead();
        List<AuditEntry> lines = lines(head, 4);

        head.purge(lines.get(1));

        AuditChain chain = head.chain();
        assertThat(head.purgedNo()).isEqualTo(2);
        assertThat(lines.subList(2, 4)).allMatch(chain::takes);
        assertThat(chain.isAt(head)).isTrue();
    }

    @Test
    void linesArePurgedUpToTheFirstThatIsYoungEnoughToStay() {
        AuditHead head = new AuditHead();
        List<AuditEntry> lines = lines(head, 4);

        assertThat(AuditTrail.lastToPurge(head.chain(), lines, NOW.plusSeconds(3)))
                .isSameAs(lines.get(2));
        assertThat(AuditTrail.lastToPurge(head.chain(), lines, NOW)).isNull();
    }

    @Test
    void whatDoesNotFollowTheChainIsNotPurgedForItIsEvidence() {
        AuditHead head = new AuditHead();
        List<AuditEntry> lines = lines(head, 4);
        List<AuditEntry> withAGap = List.of(lines.get(0), lines.get(2), lines.get(3));

        assertThat(AuditTrail.lastToPurge(head.chain(), withAGap, NOW.plusSeconds(9)))
                .isSameAs(lines.get(0));
    }

    /** Makes lines a second apart. */
    private static List<AuditEntry> lines(AuditHead head, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> head.next(NOW.plusSeconds(i), 7L, "auditor", "access.audit.signed-in", "", ""))
                .toList();
    }

    private static AuditEntry line(long no, String previous, String subject) {
        return new AuditEntry(no, previous, NOW, 7L, "auditor", "access.audit.signed-in", subject, "");
    }
}
