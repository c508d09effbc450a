package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.exam.paper.SlotView;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.Audience;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.exam.sitting.ExamService;
import org.zhixun.exam.sitting.ExamSpec;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.people.UnitKind;
import org.zhixun.people.UnitView;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionPool;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Marks;
import org.zhixun.shared.Permission;

/**
 * Two exams of the past that people sat, one that is open now, and one tomorrow. The legal affairs brigade makes the exams and sits
 * none.
 */
@ApplicationScoped
public class DemoExams implements DemoStep {

    private static final long SEED = 20261101L;
    private static final int MOST_SITTERS = 220;
    private static final int PERCENT_PRESENT = 94;

    @Inject
    private ExamService exams;

    @Inject
    private SittingQueries sittings;

    @Inject
    private AttemptService attempts;

    @Inject
    private Forms forms;

    @Inject
    private QuestionPool pool;

    @Inject
    private Directory directory;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String name() {
        return "exams";
    }

    @Override
    public void make() {
        Map<String, Long> banks = pool.banks().stream().collect(Collectors.toMap(BankView::code, BankView::id));
        if (!banks.keySet().containsAll(Set.of("ZA2025", "XZCF2021", "XS2018", "JCF2012"))) {
            return;
        }
        Instant now = clock.instant();
        ZonedDateTime today = now.atZone(clock.getZone()).truncatedTo(ChronoUnit.DAYS);
        List<Long> both = List.of(banks.get("ZA2025"), banks.get("XZCF2021"));
        List<Long> officers = List.of(banks.get("XS2018"), banks.get("JCF2012"));

        Instant spring = today.minusDays(68).with(LocalTime.of(9, 0)).toInstant();
        past(spec("2026-JB-01", "基本级执法资格考试（第一场）", both, spring, 150, PersonCategory.OFFICER, 40), 0.35);
        Instant autumn = today.minusDays(19).with(LocalTime.of(14, 0)).toInstant();
        past(spec("2026-FJ-01", "辅警年度法律知识考试", both, autumn, 150, PersonCategory.AUXILIARY, 50), -0.1);

        Instant opened = now.minus(Duration.ofHours(1));
        long open = exams.create(spec("2026-JB-02", "基本级执法资格考试（第二场）", both, opened, 30 * 24 * 60, null, 50));
        Clocks.at(opened.minusSeconds(3600), () -> exams.publish(open));
        Instant tomorrow = today.plusDays(1).with(LocalTime.of(9, 0)).toInstant();
        exams.publish(
                exams.create(spec("2026-XS-01", "刑事程序专项考试", officers, tomorrow, 180, PersonCategory.OFFICER, 40)));
    }

    private ExamSpec spec(
            String code,
            String name,
            List<Long> banks,
            Instant opensAt,
            int minutesOpen,
            PersonCategory category,
            int questions) {
        Marks each = new Marks(10_000 / questions);
        List<SectionSpec> sections = List.of(
                section(banks.get(0), QuestionKind.SINGLE_CHOICE, questions * 3 / 10, each),
                section(banks.get(1), QuestionKind.SINGLE_CHOICE, questions * 2 / 10, each),
                section(banks.get(0), QuestionKind.MULTIPLE_CHOICE, questions * 2 / 10, each),
                section(banks.get(0), QuestionKind.INDEFINITE_CHOICE, questions / 10, each),
                section(banks.get(0), QuestionKind.TRUE_FALSE, questions / 10, each),
                section(banks.get(1), QuestionKind.TRUE_FALSE, questions / 10, each));
        Set<Long> units = directory.units().stream()
                .filter(unit -> unit.parentId() != null && unit.kind() != UnitKind.LEGAL_AFFAIRS_BRIGADE)
                .map(UnitView::id)
                .collect(Collectors.toSet());
        return new ExamSpec(
                code,
                name,
                "BASIC",
                "请独立作答，不得翻阅资料，不得与他人交流。\n答案随时保存；断网时请继续作答，恢复后会自动提交。",
                new BlueprintSpec(sections, SEED, 2),
                new Marks(6_000),
                opensAt,
                opensAt.plus(Duration.ofMinutes(minutesOpen)),
                120,
                true,
                new Audience(units, category, Set.of()),
                Disclosure.MARK_ANSWERS_EXPLANATIONS,
                Disclosure.Moment.AT_ONCE);
    }

    private static SectionSpec section(Long bank, QuestionKind kind, int count, Marks each) {
        return new SectionSpec(bank, null, kind, count, each, ScoringRule.PART_NO_WRONG);
    }

    private void past(ExamSpec spec, double level) {
        long exam = exams.create(spec);
        Clocks.at(spec.opensAt().minus(Duration.ofDays(7)), () -> exams.publish(exam));
        Random random = new Random(SEED + exam);
        PersonCategory category = spec.audience().category();
        List<String> everywhere = directory.units().stream()
                .filter(unit -> unit.parentId() == null)
                .map(UnitView::path)
                .toList();
        Map<Long, PersonView> people = directory.persons(directory.serving(everywhere, Set.of(category)));
        sitters(people.values(), random).forEach(person -> sit(exam, spec.opensAt(), person, level, random));
    }

    /**
     * Chooses who sat an exam of the past: most of the first people, and whoever has an account of {@link DemoAccount} just as it says.
     */
    static List<PersonView> sitters(Collection<PersonView> people, Random random) {
        List<PersonView> sitters = new ArrayList<>();
        List<PersonView> ordered =
                people.stream().sorted(Comparator.comparingLong(PersonView::id)).toList();
        for (PersonView person : ordered) {
            boolean among = sitters.size() < MOST_SITTERS && random.nextInt(100) < PERCENT_PRESENT;
            if (DemoAccount.of(person.badgeNumber())
                    .map(DemoAccount::isExaminee)
                    .orElse(among)) {
                sitters.add(person);
            }
        }
        return sitters;
    }

    /** Lets one person sit an exam of the past; how able they are decides how often they are right. */
    private void sit(long exam, Instant opened, PersonView person, double level, Random random) {
        user.become(CurrentUser.Identity.of(
                0, person.id(), person.badgeNumber(), person.name(), Set.of(Permission.SIT_EXAM), List.of()));
        try {
            Optional<Admission> admission = sittings.admission(exam, person.id());
            if (admission.isEmpty()) {
                return;
            }
            FormView form = forms.view(admission.get().formId());
            double ability = level + random.nextGaussian();
            List<Change> changes = new ArrayList<>();
            for (SlotView slot : form.slots()) {
                changes.add(new Change(slot.slot(), slot.slot(), answer(slot, ability, random), false));
            }
            Instant started = opened.plusSeconds(random.nextInt(600));
            String device = "demonstration";
            Clocks.at(started, () -> attempts.start(exam, device, false));
            Instant finished = started.plus(Duration.ofMinutes(35 + random.nextInt(80)));
            Clocks.at(finished, () -> attempts.handIn(admission.get().registrationId(), null, device, changes));
        } finally {
            user.become(null);
        }
    }

    private static String answer(SlotView slot, double ability, Random random) {
        double easy = Math.log(Math.max(5, slot.difficulty()) / (double) Math.max(5, 100 - slot.difficulty()));
        if (random.nextDouble() < 1 / (1 + Math.exp(-(ability + easy)))) {
            return slot.key();
        }
        if (random.nextInt(60) == 0) {
            return "";
        }
        List<String> keys =
                slot.options().stream().map(SlotView.OptionView::key).toList();
        if (slot.kind() == QuestionKind.SINGLE_CHOICE || slot.kind() == QuestionKind.TRUE_FALSE) {
            return other(keys, slot.key(), random);
        }
        String chosen = keys.stream().filter(key -> random.nextInt(100) < 55).collect(Collectors.joining());
        return chosen.isEmpty() || chosen.equals(slot.key()) ? keys.get(random.nextInt(keys.size())) : chosen;
    }

    private static String other(List<String> keys, String right, Random random) {
        List<String> wrong = keys.stream().filter(key -> !key.equals(right)).toList();
        return wrong.get(random.nextInt(wrong.size()));
    }
}
