package org.zhixun.exam.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.paper.SlotView.OptionView;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.people.PoliceBranch;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.shared.Marks;

/** A small exam of four questions, and one attempt that has each grade once. */
public final class ResultFixtures {

    public static final Instant START = Instant.parse("2026-10-12T01:00:00Z");
    public static final long SEED = 77;

    private ResultFixtures() {}

    public static FormView form() {
        return FormView.of(
                5,
                1,
                List.of(
                        question(1, QuestionKind.SINGLE_CHOICE, "B"),
                        question(2, QuestionKind.MULTIPLE_CHOICE, "AC"),
                        question(3, QuestionKind.TRUE_FALSE, "T"),
                        question(4, QuestionKind.INDEFINITE_CHOICE, "D")));
    }

    /** Slot 1 right, 2 in part, 3 wrong, 4 blank. */
    public static List<MarkedSlot> marked() {
        return List.of(
                new MarkedSlot(1, "B", 200),
                new MarkedSlot(2, "A", 100),
                new MarkedSlot(3, "F", 0),
                new MarkedSlot(4, "", 0));
    }

    public static AttemptStatus closed(long id, Integer marks) {
        return new AttemptStatus(
                id,
                9,
                100 + id,
                5,
                SEED,
                marks == null ? AttemptState.RUNNING : AttemptState.HANDED_IN,
                START,
                START.plusSeconds(7200),
                marks == null ? null : START.plusSeconds(3661),
                "w1",
                3,
                4,
                7,
                START.plusSeconds(3600),
                "ab".repeat(32),
                marks == null ? null : "cd".repeat(32),
                marks,
                800,
                480);
    }

    public static PersonView person(long id, String badge, String name, String reading, String unit) {
        return new PersonView(
                id,
                badge,
                name,
                reading,
                PersonCategory.OFFICER,
                null,
                null,
                PoliceBranch.PATROL,
                "民警",
                3,
                unit,
                "Unit " + unit,
                "/1/3/",
                true);
    }

    private static SlotView question(int slot, QuestionKind kind, String key) {
        List<OptionView> options = new ArrayList<>();
        for (String option : kind == QuestionKind.TRUE_FALSE ? List.of("T", "F") : List.of("A", "B", "C", "D")) {
            options.add(new OptionView(option, "选项" + option));
        }
        return new SlotView(
                slot,
                1000 + slot,
                kind,
                new Marks(200),
                ScoringRule.PART_NO_WRONG,
                "第" + slot + "题",
                options,
                key,
                "解析" + slot,
                "处罚程序",
                "行政处罚法",
                LocalDate.of(2021, 1, 22),
                "第五十八条",
                60);
    }
}
