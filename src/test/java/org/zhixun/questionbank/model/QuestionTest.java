package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.Colleague;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.shared.RuleViolation;

class QuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-01T02:00:00Z");

    private static final Colleague AUTHOR = new Colleague(7, "甲");

    private final ParsedBank text = BankTexts.bank(BankTexts.SOUND);
    private final Bank bank = new Bank(text);
    private final KnowledgePoint general = new KnowledgePoint(bank, null, "总则");
    private final KnowledgePoint principle = new KnowledgePoint(bank, general, "原则");
    private final Question question = new Question(bank, "T2025-001");

    @Test
    void aRevisionSaysWhatTheTextSays() {
        QuestionRevision revision = question.revise(text.questions().get(0), principle, NOW);

        assertThat(revision.says(text.questions().get(0))).isTrue();
        assertThat(revision.answerKey()).isEqualTo("B");
        assertThat(revision.options()).extracting(QuestionOption::letter).containsExactly("A", "B", "C");
    }

    @Test
    void aChangeMakesTheNextRevisionWhichCounts() {
        QuestionRevision first = question.revise(text.questions().get(0), principle, NOW);
        ParsedQuestion changed =
                BankTexts.bank(BankTexts.with("答案: B", "答案: C")).questions().get(0);

        QuestionRevision second = question.revise(changed, principle, NOW);

        assertThat(first.says(changed)).isFalse();
        assertThat(first.answerKey()).isEqualTo("B");
        assertThat(second.revisionNo()).isEqualTo(2);
        assertThat(question.revisionNo()).isEqualTo(2);
    }

    @Test
    void theTextOfAnotherQuestionIsRefused() {
        assertThatThrownBy(() -> question.revise(text.questions().get(1), general, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRetiredQuestionKeepsTheMomentOfItsRetirementUntilItComesBack() {
        question.revise(text.questions().get(0), principle, NOW);
        assertThat(question.retire(NOW)).isTrue();
        assertThat(question.retire(NOW.plusSeconds(9))).isFalse();
        assertThat(question.state()).isEqualTo(QuestionState.RETIRED);
        assertThat(question.retiredAt()).isEqualTo(NOW);

        question.reinstate();

        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);
        assertThat(question.retiredAt()).isNull();
    }

    @Test
    void whatAFileSaysIsApproved() {
        question.revise(text.questions().get(0), principle, NOW);

        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void whatIsWrittenHereIsADraftUntilItIsReviewed() {
        question.draft(text.questions().get(0), principle, AUTHOR, NOW);
        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);

        question.submit();
        assertThat(question.state()).isEqualTo(QuestionState.IN_REVIEW);

        question.approve();
        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void aChangeTakesAnApprovedQuestionOutOfThePool() {
        question.revise(text.questions().get(0), principle, NOW);

        question.draft(text.questions().get(0), principle, AUTHOR, NOW);

        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(question.revisionNo()).isEqualTo(2);
    }

    @Test
    void whatIsGivenBackIsADraft() {
        question.draft(text.questions().get(0), principle, AUTHOR, NOW);
        question.submit();

        question.giveBack();

        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
    }

    @Test
    void aQuarantinedQuestionIsConfirmedOrReopenedAndNotReinstated() {
        question.revise(text.questions().get(0), principle, NOW);
        question.quarantine();

        question.reinstate();
        assertThat(question.state()).isEqualTo(QuestionState.QUARANTINED);

        question.confirm();
        assertThat(question.state()).isEqualTo(QuestionState.APPROVED);

        question.quarantine();
        question.reopen();
        assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
    }

    @Test
    void noStateIsLeftOut() {
        question.draft(text.questions().get(0), principle, AUTHOR, NOW);

        assertThatThrownBy(question::approve).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(question::giveBack).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(question::quarantine).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(question::confirm).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(question::reopen).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aBankTakesOverNamesButNeverAnotherBanksText() {
        ParsedBank renamed = BankTexts.bank(BankTexts.with("Test Law (2025)", "Test Act (2025)"));
        ParsedBank other = BankTexts.bank(BankTexts.SOUND.replace("T2025", "U2025"));

        bank.describe(renamed);

        assertThat(bank.nameEn()).isEqualTo("Test Act (2025)");
        assertThatThrownBy(() -> bank.describe(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPointKnowsItsPath() {
        assertThat(principle.path()).isEqualTo("总则/原则");
        assertThat(principle.parent()).isSameAs(general);
    }
}
