package org.zhixun.exam.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixun.access.AccountFilter;
import org.zhixun.access.AccountQueries;
import org.zhixun.access.AuditQueries;
import org.zhixun.exam.analysis.AnalysisQueries;
import org.zhixun.exam.attempt.AnswerService;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.attempt.JournalView;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.exam.attempt.StartView;
import org.zhixun.exam.marking.MarkingService;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.Remarking;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultRow;
import org.zhixun.exam.paper.BlueprintSpec;
import org.zhixun.exam.paper.FormView;
import org.zhixun.exam.paper.Forms;
import org.zhixun.exam.paper.ScoringRule;
import org.zhixun.exam.paper.SectionSpec;
import org.zhixun.notice.NoticeQueries;
import org.zhixun.people.Directory;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonView;
import org.zhixun.questionbank.BankView;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionPool;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Marks;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** An exam from its draft to its marks, as staff and trainees live through it. */
@ArquillianTest
class ExamLifeIT {

    private static final int QUESTIONS = 12;
    private static final Marks EACH = new Marks(5_00);
    private static final String HERE = "here";
    private static final String RULES = "请独立作答。\n\n不得翻阅资料。";

    @Inject
    private ExamService exams;

    @Inject
    private ExtensionService extensions;

    @Inject
    private SittingQueries sittings;

    @Inject
    private WatchQueries watch;

    @Inject
    private PreviewQueries previews;

    @Inject
    private AttemptService attempts;

    @Inject
    private AttemptQueries attemptQueries;

    @Inject
    private AnswerService answers;

    @Inject
    private MarkingService marking;

    @Inject
    private ResultQueries results;

    @Inject
    private AnalysisQueries analyses;

    @Inject
    private AuditQueries audit;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Forms forms;

    @Inject
    private QuestionPool pool;

    @Inject
    private Directory directory;

    @Inject
    private NoticeQueries notices;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private PersonView first;
    private PersonView second;
    private Instant opens;
    private long staffAccount;

    @BeforeEach
    void choosePeople() {
        staffAccount = user.asSystem(
                        () -> accounts.search(new AccountFilter("examstaff", null, null, false), new Range(0, 1)))
                .rows()
                .get(0)
                .id();
        List<Long> officers = directory.serving(List.of("/"), Set.of(PersonCategory.OFFICER));
        first = directory.person(officers.get(officers.size() - 1)).orElseThrow();
        second = directory.person(officers.get(officers.size() - 2)).orElseThrow();
        opens = clock.instant().plus(Duration.ofHours(2));
    }

    @Test
    void aPublishedExamRegistersItsAudienceAndTellsThemOnce() {
        long exam = published();

        assertThat(rows(exam))
                .extracting(WatchRow::badgeNumber)
                .containsExactlyInAnyOrder(first.badgeNumber(), second.badgeNumber());
        assertThat(told(first, exam)).isEqualTo(1);
        assertRefused(Kind.CONFLICT, () -> asStaff(() -> exams.publish(exam)));
        Clocks.at(
                opens.minus(Duration.ofMinutes(30)),
                () -> user.asSystem(() -> {
                    assertThat(exams.remind(Duration.ofHours(1))).isGreaterThanOrEqualTo(2);
                    assertThat(exams.remind(Duration.ofHours(1))).isZero();
                }));
        assertThat(told(first, exam)).isEqualTo(2);
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotOverwritten() {
        long exam = draft();
        SittingQueries.Editable seen = asStaff(() -> sittings.editable(exam));
        asStaff(() -> exams.update(exam, seen.version(), seen.spec()));
        int version = asStaff(() -> sittings.editable(exam)).version();

        assertThat(version).isGreaterThan(seen.version());
        assertRefused(Kind.CONFLICT, () -> asStaff(() -> exams.update(exam, seen.version(), seen.spec())));
    }

    @Test
    void nobodyStartsBeforeTheOpeningOrAfterTheClosing() {
        long exam = published();

        assertRefused(Kind.INVALID, () -> Clocks.at(opens.minusSeconds(1), () -> start(first, exam)));
        assertRefused(Kind.GONE, () -> Clocks.at(opens.plus(Duration.ofHours(3)), () -> start(first, exam)));
    }

    @Test
    void aStartIsTheSameAttemptHoweverOftenItIsAskedFor() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            AttemptService.Started one = start(first, exam);
            AttemptService.Started again = start(first, exam);

            assertThat(one.fresh()).isTrue();
            assertThat(again.fresh()).isFalse();
            assertThat(again.status().attemptId()).isEqualTo(one.status().attemptId());
        });
    }

    @Test
    void whatWasRightIsMarkedAndComesOutEqualFromTheJournal() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            long attempt = start(first, exam).status().attemptId();
            FormView form = form(attempt);
            as(first, () -> answers.save(attempt, null, HERE, List.of(right(form, 1, 1), wrong(form, 2, 2))));
            as(first, () -> answers.save(attempt, null, HERE, List.of(right(form, 3, 3), right(form, 2, 4))));
            AttemptStatus closed = as(
                            first,
                            () -> attempts.handIn(attempt, null, HERE, List.of(right(form, 4, 5), wrong(form, 1, 6))))
                    .status();

            assertThat(closed.state()).isEqualTo(AttemptState.HANDED_IN);
            assertThat(closed.marks()).isEqualTo(3 * EACH.hundredths());
            List<MarkedSlot> marks = asStaff(() -> attemptQueries.marks(attempt));
            assertThat(marks).hasSize(QUESTIONS);
            assertThat(marks.stream().filter(mark -> mark.hundredths() > 0).map(MarkedSlot::slot))
                    .containsExactly(2, 3, 4);
            JournalView journal = asStaff(() -> attemptQueries.journal(attempt));
            assertThat(journal.brokenAt()).isZero();
            assertThat(journal.rows().get(journal.rows().size() - 1).hash()).isEqualTo(closed.finalHash());
            assertThat(asStaff(() -> marking.remarkOne(attempt))).isTrue();
        });
    }

    @Test
    void theMarksOfAllAttemptsOfThePastComeOutEqualFromTheirJournals() {
        long past = asStaff(() -> sittings.exams(ExamFilter.of("2026-JB-01", null), ExamOrder.LATEST, new Range(0, 1)))
                .rows()
                .get(0)
                .id();

        Remarking again = asStaff(() -> marking.remarkAll(past));

        assertThat(again.computed()).isGreaterThan(100);
        assertThat(again.equal()).isEqualTo(again.computed());
    }

    @Test
    void timeThatIsGivenMovesTheDeadlineOfThoseWhoSitAndOfThoseWhoWillStart() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            AttemptStatus running = start(first, exam).status();
            asStaff(() -> extensions.extendAll(exam, 15, "停电"));
            asStaff(() -> extensions.extendOne(running.attemptId(), 5, "换机"));

            AttemptStatus longer = asStaff(() -> attemptQueries.status(running.attemptId(), null));
            AttemptStatus late = start(second, exam).status();

            assertThat(Duration.between(running.deadline(), longer.deadline())).isEqualTo(Duration.ofMinutes(20));
            assertThat(Duration.between(running.deadline(), late.deadline())).isEqualTo(Duration.ofMinutes(15));
            assertRefused(Kind.INVALID, () -> asStaff(() -> extensions.extendAll(exam, 15, " ")));
        });
    }

    @Test
    void anExamThatIsEndedTakesRunningAttemptsWithItAsTheyStand() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            long attempt = start(first, exam).status().attemptId();
            FormView form = form(attempt);
            as(first, () -> answers.save(attempt, null, HERE, List.of(right(form, 1, 1))));

            asStaff(() -> exams.end(exam, "系统故障"));

            AttemptStatus ended = asStaff(() -> attemptQueries.status(attempt, null));
            assertThat(ended.state()).isEqualTo(AttemptState.ENDED);
            assertThat(ended.marks()).isEqualTo(EACH.hundredths());
            assertThat(as(first, () -> answers.save(attempt, null, HERE, List.of(right(form, 2, 2))))
                            .counted())
                    .isFalse();
            assertRefused(Kind.GONE, () -> start(second, exam));
        });
    }

    @Test
    void theSweepClosesAndMarksWhatNobodyHandedIn() {
        long exam = published();
        long[] attempt = new long[1];
        Clocks.at(opens.plusSeconds(1), () -> {
            attempt[0] = start(first, exam).status().attemptId();
            FormView form = form(attempt[0]);
            as(first, () -> answers.save(attempt[0], null, HERE, List.of(right(form, 1, 1), right(form, 2, 2))));
        });

        Clocks.at(
                opens.plus(Duration.ofHours(4)),
                () -> user.asSystem(() -> {
                    assertThat(attempts.closeDue(50)).isPositive();
                    exams.openDue();
                    exams.closeDue();
                }));

        AttemptStatus swept = asStaff(() -> attemptQueries.status(attempt[0], null));
        assertThat(swept.state()).isEqualTo(AttemptState.EXPIRED);
        assertThat(swept.closedAt()).isEqualTo(swept.deadline());
        assertThat(swept.marks()).isEqualTo(2 * EACH.hundredths());
        assertThat(asStaff(() -> sittings.exam(exam)).state(clock.instant())).isEqualTo(ExamState.CLOSED);
    }

    @Test
    void aWithdrawnExamIsADraftAgainAndNobodyIsRegistered() {
        long exam = published();

        asStaff(() -> exams.withdraw(exam));

        assertThat(rows(exam)).isEmpty();
        assertThat(asStaff(() -> sittings.editable(exam)).state()).isEqualTo(ExamState.DRAFT);
        asStaff(() -> exams.publish(exam));
        assertThat(rows(exam)).hasSize(2);
    }

    @Test
    void theStartPageGivesTheRulesAndTheExamPageTheBadge() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            StartView before = as(first, () -> attemptQueries.startView(exam));

            assertThat(before.rules()).isEqualTo(RULES);
            assertThat(before.levelCode()).isEqualTo("BASIC");
            assertThat(start(first, exam).view().badgeNumber()).isEqualTo(first.badgeNumber());
        });
    }

    @Test
    void anExamHasResultsFromItsOpeningOn() {
        long draft = draft();
        long exam = published();

        assertThat(asStaff(results::opened)).extracting(ExamView::id).doesNotContain(draft, exam);
        Clocks.at(opens.plusSeconds(1), () -> assertThat(asStaff(results::opened))
                .extracting(ExamView::id)
                .contains(exam)
                .doesNotContain(draft));
    }

    @Test
    void keysAreForThoseWhoMakeOrMarkAnExam() {
        long exam = published();
        Identity reader = Identity.of(
                3, null, "reader", "reader", Set.of(Permission.EXAM_READ, Permission.PEOPLE_READ), List.of("/"));

        assertThat(asStaff(() -> previews.paper(exam, 1)).form().slots()).hasSize(QUESTIONS);
        assertThat(as(reader, () -> previews.isShown(exam))).isFalse();
        assertRefused(Kind.FORBIDDEN, () -> as(reader, () -> previews.paper(exam, 1)));

        long draft = draft();
        Identity marker =
                Identity.of(4, null, "marker", "marker", Set.of(Permission.EXAM_READ, Permission.MARK), List.of("/"));
        assertThat(as(marker, () -> previews.paper(exam, 1)).form().slots()).hasSize(QUESTIONS);
        assertThat(as(marker, () -> previews.isShown(draft))).isFalse();
        assertRefused(Kind.FORBIDDEN, () -> as(marker, () -> previews.paper(draft, 1)));
        assertThat(asStaff(() -> previews.paper(draft, 1)).form().slots()).hasSize(QUESTIONS);
    }

    @Test
    void staffWhoSitAnExamSeeNeitherKeysNorAnswersBeforeTheirOwnAttemptIsOver() {
        long exam = published();
        Identity sitter = staff(first);
        assertRefused(Kind.FORBIDDEN, () -> as(sitter, () -> previews.paper(exam, 1)));

        Clocks.at(opens.plusSeconds(1), () -> {
            long other = start(second, exam).status().attemptId();
            as(second, () -> attempts.handIn(other, null, HERE, List.of()));
            long own = start(first, exam).status().attemptId();

            assertThat(as(sitter, () -> previews.isShown(exam))).isFalse();
            assertRefused(Kind.FORBIDDEN, () -> as(sitter, () -> previews.paper(exam, 1)));
            assertRefused(Kind.FORBIDDEN, () -> as(sitter, () -> results.replay(other)));
            assertThat(as(sitter, () -> results.result(other)).shown()).isEqualTo(Disclosure.MARK_ONLY);
            assertThat(as(sitter, () -> results.ofExam(exam)).recused()).isTrue();
            assertThat(as(sitter, () -> analyses.ofExam(exam)).questionsShown()).isFalse();

            as(first, () -> attempts.handIn(own, null, HERE, List.of()));

            assertThat(as(sitter, () -> previews.isShown(exam))).isTrue();
            assertThat(as(sitter, () -> previews.paper(exam, 2)).formNo()).isEqualTo(2);
            assertThat(as(sitter, () -> results.replay(other)).brokenAt()).isZero();
            assertThat(as(sitter, () -> results.result(other)).showsAnswers()).isTrue();
            assertThat(as(sitter, () -> analyses.ofExam(exam)).questionsShown()).isTrue();
        });
    }

    @Test
    void staffSeeTheirOwnMarksNoSoonerThanTheExamShowsThem() {
        long exam = published(Disclosure.NOTHING);

        Clocks.at(opens.plusSeconds(1), () -> {
            for (PersonView person : List.of(first, second)) {
                long attempt = start(person, exam).status().attemptId();
                as(person, () -> attempts.handIn(attempt, null, HERE, List.of()));
            }

            assertThat(as(staff(first), () -> results.ofExam(exam)).rows())
                    .extracting(ResultRow::badgeNumber, ResultRow::marks, ResultRow::outcome)
                    .containsExactlyInAnyOrder(
                            tuple(first.badgeNumber(), null, Outcome.OPEN),
                            tuple(second.badgeNumber(), 0, Outcome.FAILED));
            assertThat(as(staff(first), () -> watch.rows(exam)))
                    .extracting(WatchRow::badgeNumber, WatchRow::own, row -> row.attempt()
                            .marks())
                    .containsExactlyInAnyOrder(
                            tuple(first.badgeNumber(), true, null), tuple(second.badgeNumber(), false, Marks.ZERO));
            assertThat(as(staff(first), () -> analyses.ofExam(exam)).figures().count())
                    .isEqualTo(1);
            assertThat(rows(exam)).extracting(row -> row.attempt().marks()).containsOnly(Marks.ZERO);
        });
    }

    @Test
    void whatIsDoneToAnExamStandsInTheAuditTrail() {
        long exam = published();
        asStaff(() -> exams.withdraw(exam));
        asStaff(() -> exams.publish(exam));
        Clocks.at(opens.plusSeconds(1), () -> {
            long attempt = start(first, exam).status().attemptId();
            asStaff(() -> extensions.extendOne(attempt, 5, "换机"));
            asStaff(() -> extensions.extendAll(exam, 15, "停电"));
            asStaff(() -> exams.end(exam, "系统故障"));
            asStaff(() -> marking.remarkOne(attempt));
        });
        long other = published();
        asStaff(() -> exams.cancel(other, "防汛"));

        assertThat(audited(exam))
                .extracting(AuditQueries.Line::action, AuditQueries.Line::detail)
                .containsExactly(
                        tuple("marking.audit.remarked", first.badgeNumber() + ": 1/1"),
                        tuple("sitting.audit.ended", "系统故障"),
                        tuple("sitting.audit.extended-all", "+15, 停电"),
                        tuple("sitting.audit.extended", first.badgeNumber() + ": +5, 换机"),
                        tuple("sitting.audit.published", "2"),
                        tuple("sitting.audit.withdrawn", "2"),
                        tuple("sitting.audit.published", "2"));
        assertThat(audited(other))
                .extracting(AuditQueries.Line::action)
                .containsExactly("sitting.audit.cancelled", "sitting.audit.published");
    }

    @Test
    void whoeverWatchesSeesWhoAddedHowMuchTimeAndNobodyAddsOnesOwn() {
        long exam = published();

        Clocks.at(opens.plusSeconds(1), () -> {
            long attempt = start(first, exam).status().attemptId();
            asStaff(() -> extensions.extendOne(attempt, 5, "换机"));
            asStaff(() -> extensions.extendAll(exam, 15, "停电"));
            assertRefused(Kind.FORBIDDEN, () -> as(staff(first), () -> extensions.extendOne(attempt, 5, "换机")));
            as(staff(second), () -> extensions.extendOne(attempt, 10, "再次换机"));
        });

        List<ExtensionView> added = asStaff(() -> watch.extensions(exam));
        assertThat(added)
                .extracting(ExtensionView::minutes, ExtensionView::reason, ExtensionView::grantedBy)
                .containsExactly(tuple(5, "换机", "staff"), tuple(15, "停电", "staff"), tuple(10, "再次换机", "staff"));
        assertThat(added).extracting(ExtensionView::person).containsExactly(first, null, first);
    }

    @Test
    void aTraineeMayNeitherMakeNorWatchNorReadJournals() {
        long exam = published();

        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> exams.cancel(exam, "x")));
        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> extensions.extendAll(exam, 10, "x")));
        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> watch.rows(exam)));
        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> attemptQueries.journal(1)));
        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> sittings.publication(exam)));
        assertRefused(Kind.FORBIDDEN, () -> as(first, () -> previews.paper(exam, 1)));
    }

    @Test
    void anExamForWhichTheBankHasTooFewQuestionsIsNotAnnounced() {
        ExamSpec spec = spec(400);
        long exam = asStaff(() -> exams.create(spec(50)));

        assertRefused(Kind.INVALID, () -> asStaff(() -> exams.create(spec)));
        assertRefused(Kind.INVALID, () -> asStaff(() -> exams.publish(exam)));
        assertThat(asStaff(() -> sittings.publication(exam)).obstacles())
                .extracting(RuleViolation::code)
                .contains("paper.too-few");
        assertThat(rows(exam)).isEmpty();
    }

    private long draft() {
        return asStaff(() -> exams.create(spec(QUESTIONS / 2)));
    }

    private long published() {
        return published(Disclosure.MARK_ANSWERS_EXPLANATIONS);
    }

    private long published(Disclosure disclosure) {
        long exam = asStaff(() -> exams.create(spec(QUESTIONS / 2, disclosure)));
        asStaff(() -> exams.publish(exam));
        return exam;
    }

    private ExamSpec spec(int ofEachKind) {
        return spec(ofEachKind, Disclosure.MARK_ANSWERS_EXPLANATIONS);
    }

    /** Gives an exam of single choices and as many statements. */
    private ExamSpec spec(int ofEachKind, Disclosure disclosure) {
        long bank = user.asSystem(() -> pool.banks()).stream()
                .filter(found -> found.code().equals("XZCF2021"))
                .mapToLong(BankView::id)
                .findFirst()
                .orElseThrow();
        List<SectionSpec> sections = Stream.of(QuestionKind.SINGLE_CHOICE, QuestionKind.TRUE_FALSE)
                .map(kind -> new SectionSpec(bank, null, kind, ofEachKind, EACH, ScoringRule.ALL_OR_NOTHING))
                .toList();
        return new ExamSpec(
                "IT-" + UUID.randomUUID().toString().substring(0, 12),
                "测试考试",
                "BASIC",
                RULES,
                new BlueprintSpec(sections, 7, 2),
                new Marks(EACH.hundredths()),
                opens,
                opens.plus(Duration.ofHours(2)),
                60,
                true,
                new Audience(Set.of(), null, Set.of(first.id(), second.id())),
                disclosure,
                Disclosure.Moment.AT_ONCE);
    }

    /** Gives what the audit trail says of an exam, the latest first. */
    private List<AuditQueries.Line> audited(long exam) {
        String code = asStaff(() -> sittings.exam(exam)).code();
        return user.asSystem(() -> audit.lines("staff", "", null, new Range(0, 100))).rows().stream()
                .filter(line -> line.subject().equals(code))
                .toList();
    }

    private List<WatchRow> rows(long exam) {
        return asStaff(() -> watch.rows(exam));
    }

    /** Gives how many notices lead somebody to an exam. */
    private long told(PersonView person, long exam) {
        return as(person, () -> notices.inbox(new Range(0, 200))).rows().stream()
                .filter(notice -> notice.link().equals("/exam/start.xhtml?exam=" + exam))
                .count();
    }

    private AttemptService.Started start(PersonView person, long exam) {
        return as(person, () -> attempts.start(exam, HERE, false));
    }

    private FormView form(long attempt) {
        return forms.view(asStaff(() -> attemptQueries.status(attempt, null)).formId());
    }

    private static Change right(FormView form, int slot, int seq) {
        return new Change(slot, seq, form.slot(slot).key(), false);
    }

    private static Change wrong(FormView form, int slot, int seq) {
        String other = form.slot(slot).options().stream()
                .map(option -> option.key())
                .filter(key -> !key.equals(form.slot(slot).key()))
                .findFirst()
                .orElseThrow();
        return new Change(slot, seq, other, false);
    }

    private static void assertRefused(Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.kind())
                .isEqualTo(kind));
    }

    private interface Work<T> {
        T get();
    }

    private void asStaff(Runnable work) {
        asStaff(() -> {
            work.run();
            return null;
        });
    }

    private <T> T asStaff(Work<T> work) {
        return as(staff(null), work);
    }

    /** Gives exam staff; null for an account that is nobody's. */
    private Identity staff(PersonView person) {
        return Identity.of(
                staffAccount,
                person == null ? null : person.id(),
                "staff",
                "staff",
                Set.of(
                        Permission.SIT_EXAM,
                        Permission.EXAM_READ,
                        Permission.EXAM_EDIT,
                        Permission.EXAM_WATCH,
                        Permission.RESULT_READ,
                        Permission.MARK,
                        Permission.BANK_READ),
                List.of("/"));
    }

    private void as(PersonView person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(PersonView person, Work<T> work) {
        return as(
                Identity.of(
                        2, person.id(), person.badgeNumber(), person.name(), Set.of(Permission.SIT_EXAM), List.of()),
                work);
    }

    private void as(Identity identity, Runnable work) {
        as(identity, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(Identity identity, Work<T> work) {
        user.become(identity);
        try {
            return work.get();
        } finally {
            user.become(null);
        }
    }
}
