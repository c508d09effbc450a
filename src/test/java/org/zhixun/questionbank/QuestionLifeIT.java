package org.zhixun.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhixun.access.AccountService;
import org.zhixun.access.NewAccount;
import org.zhixun.access.Role;
import org.zhixun.law.ImportTerms;
import org.zhixun.law.LawService;
import org.zhixun.law.VersionView;
import org.zhixun.questionbank.Content.CaseAnalysis;
import org.zhixun.questionbank.Content.Choice;
import org.zhixun.questionbank.Content.Criterion;
import org.zhixun.questionbank.Content.FillIn;
import org.zhixun.questionbank.Content.SubQuestion;
import org.zhixun.questionbank.Content.Written;
import org.zhixun.questionbank.LawChange.ArticleChange;
import org.zhixun.questionbank.LawChange.Fate;
import org.zhixun.questionbank.QuarantineView.Decision;
import org.zhixun.questionbank.ReviewView.Verdict;
import org.zhixun.questionbank.model.ParsedQuestion;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Marks;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Questions written in the house: drafted, reviewed, approved, quarantined after a change of law, and kept from those they are sealed from. */
@ArquillianTest
class QuestionLifeIT {

    private static final LocalDate OLD = LocalDate.of(2025, 6, 27);
    private static final LocalDate NEW = LocalDate.of(2027, 1, 1);
    private static final Choice CHOICE = new Choice(List.of("八小时", "十二小时", "二十四小时"), "A");

    @Inject
    private BankService banks;

    @Inject
    private QuestionService service;

    @Inject
    private QuarantineService quarantines;

    @Inject
    private QuarantineQueries quarantined;

    @Inject
    private BankQueries queries;

    @Inject
    private LawService law;

    @Inject
    private QuestionPool pool;

    @Inject
    private PracticePool practice;

    @Inject
    private AccountService accounts;

    @Inject
    private CurrentUser user;

    private final String tag = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String code = "QL" + tag;
    private final String statute = "测试法" + tag;
    private Colleague author;
    private Colleague reviewer;
    private Colleague other;

    @BeforeEach
    void aBankOfTheHouseAndThreeColleagues() {
        author = colleague("author");
        reviewer = colleague("reviewer");
        other = colleague("other");
        as(author, () -> banks.create(code, "测试题库", ""));
    }

    @Test
    void aQuestionGetsIntoThePoolOnceAnotherPersonHasApprovedIt() {
        String question = save("", text(CHOICE));
        assertThat(state(question)).isEqualTo(QuestionState.DRAFT);
        assertThat(drawable()).isEmpty();

        as(author, () -> service.submit(question));
        assertRefused(Kind.FORBIDDEN, () -> as(author, () -> service.approve(question, 1, "")));
        as(reviewer, () -> service.approve(question, 1, "可以"));

        assertThat(question).isEqualTo(code + "-001");
        assertThat(state(question)).isEqualTo(QuestionState.APPROVED);
        assertThat(drawable()).hasSize(1);
        assertThat(as(author, () -> queries.reviews(question)))
                .extracting(ReviewView::verdict, ReviewView::remark)
                .containsExactly(tuple(Verdict.APPROVED, "可以"));
    }

    @Test
    void aChangeOfAnApprovedQuestionTakesItOutUntilItIsReviewedAgain() {
        String question = approved(text(CHOICE));

        as(
                author,
                () -> service.save(code, text(new Choice(CHOICE.options(), "B")).withCode(question), 1));

        assertThat(state(question)).isEqualTo(QuestionState.DRAFT);
        assertThat(drawable()).isEmpty();
        assertThat(detail(question).revisions()).hasSize(2);
        assertThat(detail(question).current().author()).isEqualTo(author.name());
        assertRefused(
                Kind.CONFLICT,
                () -> as(author, () -> service.save(code, text(CHOICE).withCode(question), 1)));
    }

    @Test
    void whatIsReturnedGoesBackToItsAuthorWithTheRemark() {
        String question = save("", text(CHOICE));
        as(author, () -> service.submit(question));

        assertRefused(Kind.INVALID, () -> as(reviewer, () -> service.giveBack(question, 1, " ")));
        as(reviewer, () -> service.giveBack(question, 1, "题干不清"));

        assertThat(state(question)).isEqualTo(QuestionState.DRAFT);
        assertThat(as(author, () -> queries.reviews(question)))
                .extracting(ReviewView::remark)
                .containsExactly("题干不清");
    }

    @Test
    void asManyApprovalsAreNeededAsTheBankAsksFor() {
        as(author, () -> banks.settle(code, new BankSettings(2, List.of(reviewer, other), false, List.of())));
        String question = save("", text(CHOICE));
        as(author, () -> service.submit(question));

        as(reviewer, () -> service.approve(question, 1, ""));
        assertThat(state(question)).isEqualTo(QuestionState.IN_REVIEW);
        assertRefused(Kind.CONFLICT, () -> as(reviewer, () -> service.approve(question, 1, "")));

        as(other, () -> service.approve(question, 1, ""));
        assertThat(state(question)).isEqualTo(QuestionState.APPROVED);
    }

    @Test
    void whoeverABankDoesNotNameDoesNotReviewIt() {
        as(author, () -> banks.settle(code, new BankSettings(1, List.of(reviewer), false, List.of())));
        String question = save("", text(CHOICE));
        as(author, () -> service.submit(question));

        assertRefused(Kind.FORBIDDEN, () -> as(other, () -> service.approve(question, 1, "")));
    }

    @Test
    void everyKindIsStoredAsItWasWritten() {
        Written written = new Written("参考\n\n答案", List.of(new Criterion(Marks.parse("2.5"), "要点")), "决定书");
        Content analysis = new CaseAnalysis(List.of(
                new SubQuestion(QuestionKind.SINGLE_CHOICE, 2, "问", CHOICE, "解", List.of(cited("第一条")), ""),
                new SubQuestion(QuestionKind.LEGAL_DOCUMENT, 6, "写", written, "", List.of(), "推理")));
        ParsedQuestion html = new ParsedQuestion(
                "",
                QuestionKind.CASE_ANALYSIS,
                new Wording(TextFormat.HTML, "<p>案<b>情</b></p>", "", "五加三"),
                analysis,
                "程序/案例",
                List.of(cited("第十二条")),
                55,
                "ADVANCED",
                "治安");

        String question = as(author, () -> service.save(code, html, 0));

        assertThat(ParsedQuestion.of(detail(question).current())).isEqualTo(html.withCode(question));
        assertThat(detail(question).current().content().stem()).isEqualTo("案情");
    }

    @Test
    void whatCouldNotBeKeptAsAFileIsRefused() {
        FillIn blanks = new FillIn(List.of(List.of("八小时")));

        assertRefused(Kind.INVALID, () -> as(author, () -> service.save(code, text(blanks), 0)));
    }

    @Test
    void whatIsMuchAlikeIsNamedWithItsScore() {
        String question = save("", text(CHOICE));

        assertThat(as(author, () -> queries.alike(code, text(CHOICE))))
                .containsExactly(new AlikeQuestion(question, text(CHOICE).stem(), 100));
        assertThat(as(author, () -> queries.alike(code, text(CHOICE).withCode(question))))
                .isEmpty();
    }

    @Test
    void aChangeOfLawTakesOutWhatCitesTheArticleAndAReviewerConfirmsIt() {
        String hit = approved(text(CHOICE));
        String spared =
                approved(text(new Choice(List.of("一日", "二日", "三日"), "C")).withBasis(List.of(cited("第九十九条"))));
        LawChange change = new LawChange(
                statute, OLD, NEW, List.of(new ArticleChange("第十二条", "第十三条", Fate.RENUMBERED, "旧条文", "新条文")));

        assertThat(user.asSystem(() -> quarantines.quarantine(change))).isEqualTo(1);
        assertThat(user.asSystem(() -> quarantines.quarantine(change))).isZero();

        assertThat(state(hit)).isEqualTo(QuestionState.QUARANTINED);
        assertThat(state(spared)).isEqualTo(QuestionState.APPROVED);
        assertThat(drawable()).hasSize(1);
        assertThat(as(reviewer, quarantined::open))
                .filteredOn(view -> view.statute().equals(statute))
                .extracting(QuarantineView::questionCode, QuarantineView::newText)
                .containsExactly(tuple(hit, "新条文"));

        as(reviewer, () -> quarantines.confirm(hit));

        assertThat(state(hit)).isEqualTo(QuestionState.APPROVED);
        assertThat(drawable()).hasSize(2);
        assertThat(ParsedQuestion.of(detail(hit).current()).basis())
                .containsExactly(new Citation(statute, NEW, "第十三条第二款"));
        assertThat(as(reviewer, () -> quarantined.of(hit)))
                .extracting(QuarantineView::outcome)
                .containsExactly(Decision.CONFIRMED);
    }

    @Test
    void aNewVersionInTheLibraryTakesOutWhatItTouchesAndKeepsTheOldOneFromBeingDeleted() {
        VersionView old = imported("""
                # %s
                2020年1月10日 示例会议通过
                第一条 为了规范器材的管理，制定本办法。
                第二条 器材由仓库保管，任何人不得私自领用。
                第三条 本办法自2020年3月1日起施行。
                """);
        String hit = approved(text(CHOICE).withBasis(List.of(new Citation(statute, old.date(), "第二条"))));
        String spared = approved(text(new Choice(List.of("一日", "二日", "三日"), "C"))
                .withBasis(List.of(new Citation(statute, old.date(), "第一条"))));

        assertRefused(Kind.CONFLICT, () -> user.asSystem(() -> law.delete(old.id())));
        imported("""
                # %s
                2020年1月10日 示例会议通过
                2022年5月6日 示例会议修订
                第一条 为了规范器材的管理，制定本办法。
                第二条 每季度清点一次，清点结果上报备查。
                第三条 器材由仓库保管，任何人不得私自领用。
                第四条 本办法自2022年7月1日起施行。
                """);

        assertThat(state(spared)).isEqualTo(QuestionState.APPROVED);
        assertThat(as(reviewer, () -> quarantined.of(hit)))
                .extracting(QuarantineView::fate, QuarantineView::oldArticle, QuarantineView::newArticle)
                .containsExactly(tuple(Fate.RENUMBERED, "第二条", "第三条"));
    }

    @Test
    void aQuarantinedQuestionIsRevisedOrRetired() {
        String revised = approved(text(CHOICE));
        String retired = approved(text(new Choice(List.of("一日", "二日", "三日"), "C")));
        LawChange change =
                new LawChange(statute, OLD, NEW, List.of(new ArticleChange("第十二条", null, Fate.REMOVED, "旧条文", null)));
        user.asSystem(() -> quarantines.quarantine(change));

        assertRefused(Kind.INVALID, () -> as(reviewer, () -> quarantines.confirm(revised)));
        as(reviewer, () -> quarantines.revise(revised));
        as(reviewer, () -> quarantines.retire(retired));

        assertThat(state(revised)).isEqualTo(QuestionState.DRAFT);
        assertThat(state(retired)).isEqualTo(QuestionState.RETIRED);
        assertThat(as(reviewer, () -> quarantined.of(retired)))
                .extracting(QuarantineView::outcome)
                .containsExactly(Decision.RETIRED);
    }

    @Test
    void aSealedBankIsForThoseItNames() {
        String question = approved(text(CHOICE));
        as(author, () -> banks.settle(code, new BankSettings(1, List.of(reviewer), true, List.of(author))));

        assertThat(as(author, () -> queries.question(question)).code()).isEqualTo(question);
        assertRefused(Kind.FORBIDDEN, () -> as(other, () -> queries.question(question)));
        assertRefused(
                Kind.FORBIDDEN, () -> as(other, () -> queries.questions(all(), QuestionOrder.TEXT, new Range(0, 9))));
        assertThat(as(other, pool::banks)).noneMatch(bank -> bank.code().equals(code));
        assertThat(as(reviewer, practice::banks)).noneMatch(bank -> bank.code().equals(code));
        assertThat(user.asSystem(() -> practice.revisionIds(bankId(), QuestionKind.SINGLE_CHOICE, null)))
                .isEmpty();
    }

    @Test
    void aCodeIsTakenOnce() {
        assertRefused(Kind.CONFLICT, () -> as(author, () -> banks.create(code, "又一个", "")));
        assertRefused(Kind.INVALID, () -> as(author, () -> banks.create("小写", "又一个", "")));
    }

    private VersionView imported(String text) {
        byte[] file = text.formatted(statute).getBytes(StandardCharsets.UTF_8);
        return user.asSystem(() -> law.importFile("示例.md", file, ImportTerms.OF_TEXT));
    }

    private String approved(ParsedQuestion text) {
        String question = save("", text);
        as(author, () -> service.submit(question));
        as(reviewer, () -> service.approve(question, detail(question).current().number(), ""));
        return question;
    }

    private String save(String question, ParsedQuestion text) {
        return as(author, () -> service.save(code, text.withCode(question), 0));
    }

    private ParsedQuestion text(Content content) {
        QuestionKind kind = content instanceof FillIn ? QuestionKind.FILL_IN : QuestionKind.SINGLE_CHOICE;
        return new ParsedQuestion(
                "",
                kind,
                new Wording(TextFormat.PLAIN, "询问查证的时间一般不得超过多少？", "按规定。", ""),
                content,
                "程序/时限",
                List.of(cited("第十二条第二款")),
                70,
                "BASIC",
                "通用");
    }

    private Citation cited(String article) {
        return new Citation(statute, OLD, article);
    }

    private List<Long> drawable() {
        return user.asSystem(() -> pool.revisionIds(bankId(), QuestionKind.SINGLE_CHOICE, null));
    }

    private QuestionFilter all() {
        return new QuestionFilter(bankId(), null, null, null, null, null);
    }

    private long bankId() {
        return user.asSystem(() -> queries.bank(code)).id();
    }

    private QuestionDetail detail(String question) {
        return user.asSystem(() -> queries.question(question));
    }

    private QuestionState state(String question) {
        return detail(question).state();
    }

    private Colleague colleague(String name) {
        String display = name + tag;
        Map<Role, Long> roles = new HashMap<>();
        roles.put(Role.EXAM_STAFF, null);
        user.asSystem(() -> accounts.create(new NewAccount(name + tag.toLowerCase(Locale.ROOT), display, null, roles)));
        return user.asSystem(queries::colleagues).stream()
                .filter(each -> each.name().equals(display))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.kind())
                .isEqualTo(kind));
    }

    private void as(Colleague who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(Colleague who, Supplier<T> work) {
        user.become(Identity.of(
                who.accountId(),
                null,
                who.name(),
                who.name(),
                Set.of(Permission.BANK_READ, Permission.BANK_EDIT, Permission.BANK_REVIEW, Permission.EXAM_READ),
                List.of("/")));
        try {
            return work.get();
        } finally {
            user.become(null);
        }
    }
}
