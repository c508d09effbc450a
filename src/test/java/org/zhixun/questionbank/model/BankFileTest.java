package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.BankFileState;

class BankFileTest {

    private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");
    private static final Fault FAULT = new Fault("a.txt", 7, FaultCode.KIND, List.of("问答"));
    private static final Fault OTHERS = new Fault("a.txt", 0, FaultCode.BANK_IN_OTHER_FILE, List.of("T2025", "b.txt"));

    private final Bank bank = new Bank(BankTexts.bank(BankTexts.SOUND));
    private final BankFile file = new BankFile("a.txt");

    @Test
    void aRefusalKeepsTheBankAndTheMomentOfItsLastLoading() {
        file.loaded("h1", bank, NOW);

        file.refused("h2", List.of(FAULT), NOW.plusSeconds(60));

        assertThat(file.state()).isEqualTo(BankFileState.REFUSED);
        assertThat(file.bank()).isSameAs(bank);
        assertThat(file.loadedAt()).isEqualTo(NOW);
        assertThat(file.lookedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(file.faults()).extracting(StoredFault::line).containsExactly(7);
        assertThat(file.faults().get(0).args()).containsExactly("问答");
    }

    @Test
    void aSoundContentClearsTheFaults() {
        file.refused("h1", List.of(FAULT, FAULT), NOW);

        file.loaded("h2", bank, NOW);

        assertThat(file.faults()).isEmpty();
        assertThat(file.state()).isEqualTo(BankFileState.LOADED);
    }

    @Test
    void aContentOnceJudgedNeedsNoSecondLook() {
        file.refused("h1", List.of(FAULT), NOW);

        assertThat(file.knows("h1")).isTrue();
        assertThat(file.knows("h2")).isFalse();
    }

    @Test
    void aFileWhoseBankAnotherHoldsIsAlwaysLookedAtAgain() {
        file.refused("h1", List.of(OTHERS), NOW);

        assertThat(file.state()).isEqualTo(BankFileState.TAKEN);
        assertThat(file.knows("h1")).isFalse();
    }

    @Test
    void aFileThatIsGoneKeepsItsBankUntilAnotherFileTakesIt() {
        file.loaded("h1", bank, NOW);

        file.gone(NOW);
        assertThat(file.state()).isEqualTo(BankFileState.GONE);
        assertThat(file.knows("h1")).isFalse();
        assertThat(file.bank()).isSameAs(bank);

        file.handOver();
        assertThat(file.bank()).isNull();
    }
}
