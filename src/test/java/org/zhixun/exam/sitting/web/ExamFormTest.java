package org.zhixun.exam.sitting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.shared.Marks;

/** A draft is stored and opened again; what was left to the policy stays with it. */
class ExamFormTest {

    private static final int MINUTES = 120;
    private static final int PERCENT = 60;
    private static final LocalDateTime OPENS = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Test
    void thePassMarkGoesWithThePaperThatGrows() {
        ExamForm form = again(form());
        assertThat(form.getPassMarks()).isNull();

        form.getSections().get(0).setCount(100);

        assertThat(form.spec(MINUTES, PERCENT).passMarks()).isEqualTo(Marks.parse("60"));
    }

    @Test
    void theDurationGoesWithThePolicyOfTheDay() {
        ExamForm form = again(form());

        assertThat(form.getDurationMinutes()).isNull();
        assertThat(form.spec(90, PERCENT).durationMinutes()).isEqualTo(90);
    }

    @Test
    void whatWasEnteredStays() {
        ExamForm entered = form();
        entered.setPassMarks(Marks.parse("7"));
        entered.setDurationMinutes(45);

        ExamForm form = again(entered);
        form.getSections().get(0).setCount(100);

        assertThat(form.spec(MINUTES, PERCENT).passMarks()).isEqualTo(Marks.parse("7"));
        assertThat(form.spec(MINUTES, PERCENT).durationMinutes()).isEqualTo(45);
    }

    @Test
    void aShareOfTheHighestMarksIsNoMore() {
        assertThat(ExamForm.share(new Marks(Integer.MAX_VALUE), 100)).isEqualTo(new Marks(Integer.MAX_VALUE));
        assertThat(ExamForm.share(new Marks(101), 60)).isEqualTo(new Marks(61));
    }

    /** Ten questions of one mark each. */
    private static ExamForm form() {
        ExamForm form = new ExamForm("E2026-001", 7, OPENS, OPENS.plusHours(3));
        form.getSections().add(new SectionForm(1L));
        return form;
    }

    private static ExamForm again(ExamForm form) {
        ExamSpec stored = form.spec(MINUTES, PERCENT);
        ExamForm opened = new ExamForm(stored, List.of());
        opened.leaveToPolicy(MINUTES, PERCENT);
        return opened;
    }
}
