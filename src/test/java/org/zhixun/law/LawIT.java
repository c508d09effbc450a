package org.zhixun.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.zhixun.law.model.EffectiveVersionJob;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Range;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.Slice;

/** Versions come into the library, are compared and found, and their taking effect is announced once. */
@ArquillianTest
class LawIT {

    private static final String OLD = """
            # %1$s
            2020年1月10日 示例会议通过
            ## 第一章 总则
            第一条 为了规范%2$s的管理，制定本办法。
            第二条 %2$s由仓库保管，任何人不得私自领用。
            第三条 违反本办法的，给予警告。
            第四条 本办法自2020年3月1日起施行。
            """;

    private static final String NEW = """
            # %1$s
            2020年1月10日 示例会议通过
            2022年5月6日 示例会议修订
            ## 第一章 总则
            第一条 为了规范%2$s的管理，制定本办法。
            第二条 %2$s实行专人负责制，由科长指定两名保管员共同签字。
            第二条之一 每季度清点一次，清点结果上报备查。
            第三条 %2$s由仓库保管，任何人不得私自领用或者转借。
            第四条 违反本办法的，给予警告。
            第五条 本办法自%3$s起施行。
            """;

    /** What was fired, for all tests. */
    @ApplicationScoped
    public static class Heard {

        private final List<Object> events = Collections.synchronizedList(new ArrayList<>());

        void imported(@Observes StatuteVersionImported event) {
            events.add(event);
        }

        void effective(@Observes StatuteVersionEffective event) {
            events.add(event);
        }

        List<Object> of(long versionId) {
            return events.stream()
                    .filter(event -> event instanceof StatuteVersionImported imported
                            ? imported.versionId() == versionId
                            : event instanceof StatuteVersionEffective effective && effective.versionId() == versionId)
                    .toList();
        }
    }

    /** Cites one version, if any. */
    @ApplicationScoped
    public static class Citing implements CitedStatutes {

        private final AtomicReference<Long> cited = new AtomicReference<>();

        @Override
        public long citing(VersionView version) {
            return Long.valueOf(version.id()).equals(cited.get()) ? 3 : 0;
        }

        void cite(Long versionId) {
            cited.set(versionId);
        }
    }

    @Inject
    private LawService service;

    @Inject
    private LawQueries queries;

    @Inject
    private EffectiveVersionJob job;

    @Inject
    private Heard heard;

    @Inject
    private Citing citing;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    private final String unique = UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private final String title = "示例物品" + unique + "管理办法";
    private final String goods = "器材" + unique;

    @Test
    void aVersionIsImportedReadAndFound() {
        VersionView version = importOld();

        assertThat(version.articles()).isEqualTo(4);
        assertThat(version.date()).isEqualTo("2020-01-10");
        assertThat(version.effectiveFrom()).isEqualTo("2020-03-01");
        assertThat(version.state()).isEqualTo(VersionState.IN_FORCE);
        VersionText text = as(() -> queries.text(version.id()));
        assertThat(text.history()).hasSize(1);
        assertThat(text.articles()).extracting(ArticleText::label).containsExactly("第一条", "第二条", "第三条", "第四条");
        assertThat(text.articles().get(1).headings().chapter()).isEqualTo("第一章 总则");
        assertThat(found("私自领用 " + goods, today())).containsExactly(version.citation() + "第二条");
        assertThat(found("私自领用 " + goods, LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void twoVersionsAreComparedAndTheSearchKnowsWhichCounts() {
        VersionView old = importOld();
        VersionView revised = importNew("2022年7月1日");

        ComparisonView comparison = as(() -> queries.compare(old.id(), revised.id()));

        assertThat(comparison.fateOf(new ArticleNumber(1, 0)).orElseThrow().relation())
                .isEqualTo(ArticleRelation.SAME);
        ArticlePair moved = comparison.fateOf(new ArticleNumber(2, 0)).orElseThrow();
        assertThat(moved.relation()).isEqualTo(ArticleRelation.RENUMBERED);
        assertThat(moved.textChanged()).isTrue();
        assertThat(moved.to().number()).isEqualTo(new ArticleNumber(3, 0));
        assertThat(comparison.counts()).containsEntry(ArticleRelation.ADDED, 2);
        assertThat(as(() -> queries.version(old.id())).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(as(() -> queries.inForce(title, LocalDate.of(2022, 6, 30))))
                .map(VersionView::id)
                .contains(old.id());
        assertThat(as(() -> queries.inForce("《" + title + "》", LocalDate.of(2022, 7, 1))))
                .map(VersionView::id)
                .contains(revised.id());
        assertThat(found("私自领用 " + goods, LocalDate.of(2022, 6, 30))).containsExactly(old.citation() + "第二条");
        assertThat(found("私自领用 " + goods, today())).containsExactly(revised.citation() + "第三条");
        assertThat(found("每季度清点", today())).contains(revised.citation() + "第二条之一");
    }

    @Test
    void aVersionInForceIsAnnouncedAtItsImportAndNeverAgain() {
        VersionView old = importOld();
        VersionView revised = importNew("2022年7月1日");

        runJob();
        runJob();

        assertThat(heard.of(old.id()))
                .containsExactly(
                        new StatuteVersionImported(old.statuteId(), old.id()),
                        new StatuteVersionEffective(old.statuteId(), old.id(), null));
        assertThat(heard.of(revised.id()))
                .containsExactly(
                        new StatuteVersionImported(old.statuteId(), revised.id()),
                        new StatuteVersionEffective(old.statuteId(), revised.id(), old.id()));
    }

    @Test
    void aVersionToComeIsAnnouncedOnItsDayOnce() {
        VersionView old = importOld();
        LocalDate day = today().plusYears(2);
        VersionView revised = importNew(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        runJob();
        assertThat(revised.state()).isEqualTo(VersionState.NOT_YET);
        assertThat(heard.of(revised.id())).hasSize(1);

        Clocks.at(day.atTime(LocalTime.of(0, 5)).atZone(clock.getZone()).toInstant(), () -> {
            runJob();
            runJob();
        });

        assertThat(heard.of(revised.id()))
                .last()
                .isEqualTo(new StatuteVersionEffective(old.statuteId(), revised.id(), old.id()));
        assertThat(heard.of(revised.id())).hasSize(2);
    }

    @Test
    void aVersionThatWasSupersededBeforeItCameIsNotAnnounced() {
        VersionView revised = importNew("2022年7月1日");
        VersionView old = importOld();
        runJob();

        assertThat(old.state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(heard.of(old.id())).containsExactly(new StatuteVersionImported(old.statuteId(), old.id()));
        assertThat(heard.of(revised.id()))
                .last()
                .isEqualTo(new StatuteVersionEffective(old.statuteId(), revised.id(), null));
    }

    @Test
    void aDayOfEffectThatTheTextDoesNotTellIsSupposedAndCanBePutRight() {
        VersionView version = imported(OLD.replace("自2020年3月1日起施行", "的施行日期另行公布"));
        assertThat(version.effectiveAssumed()).isTrue();
        assertThat(version.effectiveFrom()).isEqualTo(version.date());

        user.asSystem(() -> service.correctEffectiveDate(version.id(), LocalDate.of(2020, 2, 2)));

        VersionView corrected = as(() -> queries.version(version.id()));
        assertThat(corrected.effectiveAssumed()).isFalse();
        assertThat(corrected.effectiveFrom()).isEqualTo("2020-02-02");
        assertThat(heard.of(version.id())).hasSize(2);
        assertRefused(
                Kind.INVALID,
                () -> user.asSystem(() -> service.correctEffectiveDate(version.id(), LocalDate.of(2019, 1, 1))));
    }

    @Test
    void aFileWithAFaultLeavesNothingBehind() {
        String twice = OLD.replace("第四条 本办法", "第三条 再次。\n第四条 本办法");

        assertRefused(Kind.INVALID, () -> imported(twice));
        assertRefused(Kind.INVALID, () -> imported("# %1$s\n2020年1月10日通过\n没有条文"));
        assertRefused(Kind.INVALID, () -> imported("# %1$s\n第一条 没有沿革。"));

        assertThat(as(() -> queries.versionsOf(title))).isEmpty();
    }

    @Test
    void theSameVersionIsNotImportedTwice() {
        importOld();

        assertRefused(Kind.CONFLICT, this::importOld);
        assertThat(as(() -> queries.versionsOf(title))).hasSize(1);
    }

    @Test
    void aPreviewStoresNothingAndNamesTheChanges() {
        VersionView old = importOld();

        ImportPreview preview = user.asSystem(() -> service.preview("a.md", bytes(NEW)));

        assertThat(preview.previous().id()).isEqualTo(old.id());
        assertThat(preview.isPossible()).isTrue();
        assertThat(preview.count(ArticleRelation.ADDED)).isEqualTo(2);
        assertThat(as(() -> queries.versionsOf(title))).hasSize(1);
        assertThat(user.asSystem(() -> service.preview("a.md", bytes(OLD)))
                        .existing()
                        .id())
                .isEqualTo(old.id());
    }

    @Test
    void onlyAVersionThatNothingCitesIsRemoved() {
        VersionView old = importOld();
        citing.cite(old.id());

        assertRefused(Kind.CONFLICT, () -> user.asSystem(() -> service.delete(old.id())));
        citing.cite(null);
        user.asSystem(() -> service.delete(old.id()));

        assertThat(as(() -> queries.versionsOf(title))).isEmpty();
        assertThat(found("私自领用 " + goods, today())).isEmpty();
        assertThat(importOld().articles()).isEqualTo(4);
    }

    @Test
    void whoeverIsNotTrustedWithTheLibraryChangesNothing() {
        assertRefused(Kind.UNAUTHENTICATED, () -> service.importFile("a.md", bytes(OLD), ImportTerms.OF_TEXT));
    }

    private VersionView importOld() {
        return imported(OLD);
    }

    private VersionView importNew(String day) {
        return imported(NEW.replace("%3$s", day));
    }

    private VersionView imported(String text) {
        return user.asSystem(() -> service.importFile("示例.md", bytes(text), ImportTerms.OF_TEXT));
    }

    private byte[] bytes(String text) {
        return text.replace("%1$s", title)
                .replace("%2$s", goods)
                .replace("%3$s", "2022年7月1日")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> found(String text, LocalDate day) {
        Slice<SearchHit> hits = as(() -> queries.search(new SearchFilter(text, title, null, day), new Range(0, 10)));
        return hits.rows().stream()
                .map(hit -> hit.version().citation() + hit.article().label())
                .toList();
    }

    private void runJob() {
        user.asSystem(() -> job.execute());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T as(Supplier<T> work) {
        return user.asSystem(work);
    }

    private static void assertRefused(Kind kind, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
