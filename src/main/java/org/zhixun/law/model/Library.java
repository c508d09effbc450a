package org.zhixun.law.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.law.StatuteRow;
import org.zhixun.law.VersionState;
import org.zhixun.law.VersionView;
import org.zhixun.shared.RuleViolation;

/** Which version of a statute counts when: the one whose day of effect came last, of two with the same day the later version. */
@ApplicationScoped
public class Library {

    @Inject
    private Statutes statutes;

    @Inject
    private Clock clock;

    /** Gives all statutes with their versions, by title. */
    public List<StatuteRow> statutes() {
        Map<String, List<StatuteVersion>> byTitle = new LinkedHashMap<>();
        statutes.versions()
                .forEach(version -> byTitle.computeIfAbsent(version.statute().shortTitle(), any -> new ArrayList<>())
                        .add(version));
        return byTitle.values().stream()
                .map(this::views)
                .map(views -> new StatuteRow(views.get(0).title(), views.get(0).shortTitle(), views))
                .toList();
    }

    /** Gives the versions of a statute, the one that takes effect last first; none where it is not known. */
    public List<VersionView> versionsOf(String title) {
        return title == null ? List.of() : views(statutes.versionsOf(StatuteReader.shortTitle(title)));
    }

    /**
     * Gives a version.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public VersionView version(long id) {
        return versionsOf(statutes.version(id).statute().shortTitle()).stream()
                .filter(view -> view.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Gives the version of a statute with a date. */
    public Optional<VersionView> version(String title, LocalDate date) {
        return versionsOf(title).stream()
                .filter(view -> view.date().equals(date))
                .findFirst();
    }

    /** Gives the version of a statute that counts on a day. */
    public Optional<VersionView> inForce(String title, LocalDate day) {
        return versionsOf(title).stream().filter(view -> view.isInForceOn(day)).findFirst();
    }

    /** Gives the version whose place another one took. */
    public Optional<VersionView> before(VersionView version) {
        List<VersionView> all = versionsOf(version.shortTitle());
        return all.stream().dropWhile(view -> view.id() != version.id()).skip(1).findFirst();
    }

    /** Gives today's day in the bureau's zone. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<VersionView> views(List<StatuteVersion> latestFirst) {
        List<VersionView> views = new ArrayList<>();
        LocalDate today = today();
        LocalDate next = null;
        for (StatuteVersion version : latestFirst) {
            views.add(view(version, next, today));
            next = version.effectiveFrom();
        }
        return views;
    }

    private static VersionView view(StatuteVersion version, LocalDate next, LocalDate today) {
        VersionState state = version.effectiveFrom().isAfter(today)
                ? VersionState.NOT_YET
                : next != null && !next.isAfter(today) ? VersionState.SUPERSEDED : VersionState.IN_FORCE;
        return new VersionView(
                version.id(),
                version.statute().id(),
                version.statute().title(),
                version.statute().shortTitle(),
                version.date(),
                version.effectiveFrom(),
                version.isEffectiveAssumed(),
                next,
                state,
                version.articles(),
                version.fileName(),
                version.importedAt());
    }
}
