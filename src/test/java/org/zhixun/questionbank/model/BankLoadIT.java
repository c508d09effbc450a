package org.zhixun.questionbank.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.zhixun.questionbank.BankQueries;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionDetail;
import org.zhixun.questionbank.QuestionDetail.Part;
import org.zhixun.questionbank.QuestionFilter;
import org.zhixun.questionbank.QuestionKind;
import org.zhixun.questionbank.QuestionOrder;
import org.zhixun.questionbank.QuestionPool;
import org.zhixun.questionbank.QuestionRow;
import org.zhixun.questionbank.QuestionState;
import org.zhixun.questionbank.RefusedFile;
import org.zhixun.questionbank.RevisionView;
import org.zhixun.questionbank.model.BankLoader.Outcome;
import org.zhixun.questionbank.model.BankLoader.Result;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;

/** Banks come into the database as their texts say, and out of it as papers and pages need them. */
@ArquillianTest
class BankLoadIT {

    @Inject
    private BankLoader loader;

    @Inject
    private Banks banks;

    @Inject
    private QuestionPool pool;

    @Inject
    private BankQueries queries;

    @Inject
    private CurrentUser user;

    @Resource
    private ManagedExecutorService threads;

    private final String code =
            "IT" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String file = code + ".txt";

    @Test
    void aLoadedBankCanBeDrawnFrom() {
        Result result = load(file, BankTexts.SOUND);

        assertThat(result).isEqualTo(new Result(Outcome.LOADED, 4, 0, 0));
        assertThat(counts())
                .containsExactlyInAnyOrder(
                        new PoolCount(QuestionKind.MULTIPLE_CHOICE, "总则", 1),
                        new PoolCount(QuestionKind.SINGLE_CHOICE, "总则/原则", 1),
                        new PoolCount(QuestionKind.TRUE_FALSE, "程序/时限", 1),
                        new PoolCount(QuestionKind.INDEFINITE_CHOICE, "程序/时限/计算", 1));
        RevisionView drawn = only(QuestionKind.MULTIPLE_CHOICE);
        assertThat(drawn.questionCode()).isEqualTo(code + "-002");
        assertThat(drawn.key()).isEqualTo("ACD");
        assertThat(drawn.statuteVersion()).hasToString("2025-06-27");
        assertThat(drawn.options())
                .containsExactly(
                        new RevisionView.Option("A", "走"),
                        new RevisionView.Option("B", "停"),
                        new RevisionView.Option("C", "等"),
                        new RevisionView.Option("D", "跑"));
        assertThat(only(QuestionKind.TRUE_FALSE).options()).isEmpty();
    }

    @Test
    void aKnowledgePointStandsForAllBelowItAndForNothingElse() {
        load(file, BankTexts.SOUND);

        assertThat(ids(QuestionKind.INDEFINITE_CHOICE, "程序")).hasSize(1);
        assertThat(ids(QuestionKind.INDEFINITE_CHOICE, "程序/时限")).hasSize(1);
        assertThat(ids(QuestionKind.INDEFINITE_CHOICE, "程")).isEmpty();
        assertThat(ids(QuestionKind.INDEFINITE_CHOICE, "程_")).isEmpty();
        assertThat(asHouse(() -> queries.knowledgePoints(bankId())))
                .containsExactly("总则", "总则/原则", "程序", "程序/时限", "程序/时限/计算");
    }

    @Test
    void revisionsComeInTheOrderAskedForAndAnUnknownOneIsRefused() {
        load(file, BankTexts.SOUND);
        Long single = ids(QuestionKind.SINGLE_CHOICE, null).get(0);
        Long statement = ids(QuestionKind.TRUE_FALSE, "").get(0);

        List<RevisionView> views = asHouse(() -> pool.revisions(List.of(statement, single, statement)));

        assertThat(views).extracting(RevisionView::id).containsExactly(statement, single, statement);
        assertThat(asHouse(() -> pool.revisions(List.of()))).isEmpty();
        assertThatThrownBy(() -> asHouse(() -> pool.revisions(List.of(single, -1L))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("questionbank.no-such-revision");
    }

    @Test
    void theSameContentIsLoadedOnlyOnce() {
        load(file, BankTexts.SOUND);

        assertThat(load(file, BankTexts.SOUND).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(load(file, BankTexts.SOUND + "\n// remark\n")).isEqualTo(new Result(Outcome.LOADED, 0, 0, 0));
        assertThat(detail("-001").revisions()).hasSize(1);
    }

    @Test
    void aChangeMakesANewRevisionAndKeepsTheOld() {
        load(file, BankTexts.SOUND);
        RevisionView before = only(QuestionKind.SINGLE_CHOICE);

        Result result = load(file, BankTexts.with("C. 等\n答案: B", "C. 等等\n答案: C"));

        assertThat(result).isEqualTo(new Result(Outcome.LOADED, 0, 1, 0));
        assertThat(only(QuestionKind.SINGLE_CHOICE).key()).isEqualTo("C");
        assertThat(asHouse(() -> pool.revisions(List.of(before.id())))).containsExactly(before);
        assertThat(detail("-001").revisions())
                .extracting(QuestionDetail.Revision::number)
                .containsExactly(2, 1);
        assertThat(detail("-001").revisions().get(0).changed()).containsExactlyInAnyOrder(Part.OPTIONS, Part.KEY);
    }

    @Test
    void aQuestionGoneFromTheTextIsRetiredUntilItComesBack() {
        load(file, BankTexts.SOUND);
        String shorter = BankTexts.SOUND.substring(0, BankTexts.SOUND.indexOf("[T2025-004]"));

        assertThat(load(file, shorter)).isEqualTo(new Result(Outcome.LOADED, 0, 0, 1));
        assertThat(ids(QuestionKind.TRUE_FALSE, null)).isEmpty();
        assertThat(detail("-004").state()).isEqualTo(QuestionState.RETIRED);
        assertThat(detail("-004").retiredAt()).isNotNull();

        load(file, BankTexts.SOUND);
        assertThat(ids(QuestionKind.TRUE_FALSE, null)).hasSize(1);
        assertThat(detail("-004").revisions()).hasSize(1);
    }

    @Test
    void aFaultyTextChangesNothingButIsReported() {
        load(file, BankTexts.SOUND);

        Result result = load(file, BankTexts.with("答案: B", "答案: Z").replace("题干: 乙", "题干: 庚"));

        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(only(QuestionKind.MULTIPLE_CHOICE).stem()).startsWith("乙");
        RefusedFile refused = refused(file);
        assertThat(refused.bankCode()).isEqualTo(code);
        assertThat(refused.reasons())
                .containsExactly(new RefusedFile.Reason(14, FaultCode.ANSWER_OPTION.key(), List.of("Z")));

        load(file, BankTexts.SOUND + "\n");
        assertThat(asHouse(queries::refusedFiles))
                .noneMatch(each -> each.fileName().equals(file));
    }

    @Test
    void aBankBelongsToItsFileWhileThatIsThere() {
        String other = code + "-copy.txt";
        load(file, BankTexts.SOUND);

        assertThat(load(other, BankTexts.SOUND).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(refused(other).reasons())
                .containsExactly(new RefusedFile.Reason(0, FaultCode.BANK_IN_OTHER_FILE.key(), List.of(code, file)));

        Set<String> without = present(other);
        without.remove(file);
        loader.noteGone(without);
        assertThat(load(other, BankTexts.SOUND, without)).isEqualTo(new Result(Outcome.LOADED, 0, 0, 0));
        assertThat(asHouse(queries::banks))
                .filteredOn(bank -> bank.code().equals(code))
                .allMatch(bank -> bank.fileName().equals(other) && bank.total() == 4);
    }

    @Test
    void severalNodesMayLoadTheSameFileAtOnce() throws Exception {
        Callable<Result> load = () -> load(file, BankTexts.SOUND);

        List<Future<Result>> results = threads.invokeAll(Collections.nCopies(4, load));

        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Result> result : results) {
            outcomes.add(result.get().outcome());
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(Outcome.LOADED, Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.UNCHANGED);
        assertThat(counts()).hasSize(4);
    }

    @Test
    void questionsAreFoundNarrowedAndOrdered() {
        load(file, BankTexts.SOUND);

        assertThat(search(new QuestionFilter(bankId(), "他还能", null, null, null, null), QuestionOrder.TEXT))
                .containsExactly(code + "-001");
        assertThat(search(new QuestionFilter(bankId(), "%", null, null, null, null), QuestionOrder.TEXT))
                .isEmpty();
        assertThat(search(
                        new QuestionFilter(bankId(), null, null, "程序", null, QuestionState.APPROVED),
                        new QuestionOrder(QuestionOrder.Column.DIFFICULTY, true)))
                .containsExactly(code + "-003", code + "-004");
        assertThat(asHouse(() -> queries.questions(
                                new QuestionFilter(bankId(), null, null, null, null, null),
                                QuestionOrder.TEXT,
                                new Range(2, 1)))
                        .total())
                .isEqualTo(4);
    }

    @Test
    void keysAreNotForEveryone() {
        assertThatThrownBy(() -> pool.banks()).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> queries.banks()).isInstanceOf(RuleViolation.class);
    }

    private Result load(String name, String text) {
        return load(name, text, present(name));
    }

    private Result load(String name, String text, Set<String> present) {
        byte[] content = text.replace("T2025", code).getBytes(StandardCharsets.UTF_8);
        return loader.load(name, BankText.hash(content), BankText.read(name, content), present);
    }

    private Set<String> present(String name) {
        Set<String> names = new TreeSet<>(banks.knownHashes().keySet());
        names.add(name);
        return names;
    }

    private long bankId() {
        return asHouse(() -> queries.bank(code)).id();
    }

    private List<PoolCount> counts() {
        return asHouse(() -> pool.counts(bankId()));
    }

    private List<Long> ids(QuestionKind kind, String point) {
        return asHouse(() -> pool.revisionIds(bankId(), kind, point));
    }

    private RevisionView only(QuestionKind kind) {
        return asHouse(() -> pool.revisions(ids(kind, null))).get(0);
    }

    private QuestionDetail detail(String end) {
        return asHouse(() -> queries.question(code + end));
    }

    private RefusedFile refused(String name) {
        return asHouse(queries::refusedFiles).stream()
                .filter(each -> each.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> search(QuestionFilter filter, QuestionOrder order) {
        return asHouse(() -> queries.questions(filter, order, new Range(0, 50))).rows().stream()
                .map(QuestionRow::code)
                .toList();
    }

    private <T> T asHouse(Supplier<T> work) {
        return user.asSystem(work);
    }
}
