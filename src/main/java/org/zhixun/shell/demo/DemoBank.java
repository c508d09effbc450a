package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhixun.access.AccountFilter;
import org.zhixun.access.AccountQueries;
import org.zhixun.access.AccountState;
import org.zhixun.access.AccountView;
import org.zhixun.access.Role;
import org.zhixun.questionbank.BankService;
import org.zhixun.questionbank.LawChange;
import org.zhixun.questionbank.LawChange.ArticleChange;
import org.zhixun.questionbank.LawChange.Fate;
import org.zhixun.questionbank.QuarantineService;
import org.zhixun.questionbank.QuestionService;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;

/**
 * A small bank that is kept in the house, about an invented rule: a question in use that was corrected once, one in review, a draft, and
 * one that a change of the rule took out of use.
 */
@ApplicationScoped
public class DemoBank implements DemoStep {

    private static final String CODE = "YANSHI";
    private static final String RULE = "演示规定";
    private static final LocalDate OLD = LocalDate.of(2024, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 7, 1);
    private static final String CORRECTED = """
        [YANSHI-001] 单选
        题干: 值班日志至少保存几年？
        A. 一年
        B. 二年
        C. 三年
        答案: B
        解析: 演示规定要求保存二年。
        知识点: 内务/值班
        依据: 演示规定(2024-01-01)第七条
        难度: 0.70
        """;
    private static final String ESSAY = """
        [YANSHI-002] 简答
        题干: 交接班应当做哪些事？
        答案: 核对装备、日志和未办结事项，由双方签字。
        评分: 3 | 核对的内容
        评分: 2 | 双方签字
        知识点: 内务/值班
        依据: 演示规定(2024-01-01)第八条
        难度: 0.60
        """;
    private static final String BLANKS = """
        [YANSHI-003] 填空
        题干: 交接班应当由【1】签字确认。
        答案1: 交接双方 | 交班人和接班人
        解析: 演示规定要求双方签字。
        知识点: 内务/值班
        依据: 演示规定(2024-01-01)第八条
        难度: 0.70
        """;
    private static final String OUTDATED = """
        [YANSHI-004] 单选
        题干: 装备应当多久清点一次？
        A. 每日
        B. 每周
        C. 每月
        答案: A
        解析: 演示规定要求每日清点。
        知识点: 内务/装备
        依据: 演示规定(2024-01-01)第九条
        难度: 0.75
        """;
    private static final Set<Permission> STAFF =
            Set.of(Permission.BANK_READ, Permission.BANK_EDIT, Permission.BANK_REVIEW);

    @Inject
    private BankService banks;

    @Inject
    private QuestionService questions;

    @Inject
    private QuarantineService quarantines;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public void make() {
        AccountView author = account(Role.EXAM_STAFF);
        AccountView reviewer = account(Role.MARKER);
        as(author, () -> banks.create(CODE, "演示题库（在系统内编写）", "Demonstration (kept in the house)"));

        approved(author, reviewer, "YANSHI-001", CORRECTED.replace("至少保存", "应当保存"));
        as(author, () -> questions.write(CODE, CORRECTED, 1));
        review(author, reviewer, "YANSHI-001", 2);

        as(author, () -> questions.write(CODE, ESSAY, 0));
        as(author, () -> questions.submit("YANSHI-002"));

        as(author, () -> questions.write(CODE, BLANKS, 0));

        approved(author, reviewer, "YANSHI-004", OUTDATED);
        quarantines.quarantine(new LawChange(
                RULE,
                OLD,
                NEW,
                List.of(new ArticleChange("第九条", "第十条", Fate.RENUMBERED, "装备每日清点一次。", "装备每日清点一次，清点人应当签名。"))));
    }

    private void approved(AccountView author, AccountView reviewer, String code, String text) {
        as(author, () -> questions.write(CODE, text, 0));
        review(author, reviewer, code, 1);
    }

    private void review(AccountView author, AccountView reviewer, String code, int revisionNo) {
        as(author, () -> questions.submit(code));
        as(reviewer, () -> questions.approve(code, revisionNo, "题干清楚，依据正确。"));
    }

    private AccountView account(Role role) {
        return accounts.search(new AccountFilter("", role, AccountState.ACTIVE, false), new Range(0, 1))
                .rows()
                .get(0);
    }

    private void as(AccountView who, Runnable work) {
        as(who, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(AccountView who, Supplier<T> work) {
        user.become(Identity.of(who.id(), who.personId(), who.userName(), who.displayName(), STAFF, List.of()));
        try {
            return work.get();
        } finally {
            user.become(null);
        }
    }
}
