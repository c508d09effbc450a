package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.BankSettings;
import org.zhixun.questionbank.Colleague;
import org.zhixun.shared.RuleViolation;

class BankTest {

    private static final Colleague ONE = new Colleague(1, "甲");
    private static final Colleague TWO = new Colleague(2, "乙");

    private final Bank bank = new Bank("JC", "基础", "Basics");

    @Test
    void whereABankNamesNobodyWhoeverMayReviewMayReviewIt() {
        assertThat(bank.mayReview(9)).isTrue();

        bank.settle(new BankSettings(1, List.of(ONE), false, List.of()));

        assertThat(bank.mayReview(1)).isTrue();
        assertThat(bank.mayReview(9)).isFalse();
    }

    @Test
    void aSealedBankIsForItsReadersAndReviewers() {
        bank.settle(new BankSettings(1, List.of(ONE), true, List.of(TWO)));

        assertThat(bank.mayRead(1)).isTrue();
        assertThat(bank.mayRead(2)).isTrue();
        assertThat(bank.mayRead(9)).isFalse();
        assertThat(bank.mayReview(2)).isFalse();
    }

    @Test
    void noMoreApprovalsAreAskedForThanThereAreReviewers() {
        assertThatThrownBy(() -> bank.settle(new BankSettings(2, List.of(ONE), false, List.of())))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> bank.settle(new BankSettings(0, List.of(), false, List.of())))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> bank.settle(new BankSettings(6, List.of(), false, List.of())))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void settingsReadAsTheyWereSet() {
        BankSettings settings = new BankSettings(2, List.of(TWO, ONE), true, List.of(ONE));

        bank.settle(settings);

        assertThat(bank.settings().reviewers()).containsExactlyInAnyOrder(ONE, TWO);
        assertThat(bank.settings().readers()).containsExactly(ONE);
        assertThat(bank.settings().neededApprovals()).isEqualTo(2);
        assertThat(bank.settings().sealed()).isTrue();
    }

    @Test
    void aBankOfAFileIsNotChangedHere() {
        assertThatCode(bank::checkKeptHere).doesNotThrowAnyException();
        assertThatThrownBy(new Bank(BankTexts.bank(BankTexts.SOUND))::checkKeptHere)
                .isInstanceOf(RuleViolation.class);
    }
}
