package org.zhixun.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhixun.law.model.Comparisons;
import org.zhixun.law.model.Library;
import org.zhixun.law.model.Statute;
import org.zhixun.law.model.StatuteReader;
import org.zhixun.law.model.StatuteVersion;
import org.zhixun.law.model.Statutes;
import org.zhixun.law.model.TextFile;
import org.zhixun.shared.Audited;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Brings versions of statutes into the library, puts their day of effect right, announces it, and removes what nobody cites. */
@ApplicationScoped
@Transactional
public class LawService {

    @Inject
    private Statutes statutes;

    @Inject
    private Library library;

    @Inject
    private Comparisons comparisons;

    @Inject
    @Any
    private Instance<CitedStatutes> citing;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<StatuteVersionImported> imported;

    @Inject
    private Event<StatuteVersionEffective> effective;

    @Inject
    private Event<Audited> audit;

    /** Refuses whoever may not import. */
    @Requires(Permission.LAW_EDIT)
    public void requireEditor() {
        // The annotation is all there is to it.
    }

    /**
     * Says what importing a file would do, and does nothing.
     *
     * @param fileName its name, which says what it is
     * @param content its bytes, not null
     * @throws RuleViolation INVALID or TOO_LARGE where the file can't be read as a text at all
     */
    @Requires(Permission.LAW_EDIT)
    public ImportPreview preview(String fileName, byte[] content) {
        StatuteDraft draft = StatuteReader.read(TextFile.lines(fileName, content));
        List<VersionView> versions = library.versionsOf(draft.title());
        VersionView existing = versions.stream()
                .filter(version -> version.date().equals(draft.date()))
                .findFirst()
                .orElse(null);
        VersionView previous = versions.stream()
                .filter(version -> draft.date() == null || version.date().isBefore(draft.date()))
                .max(Comparator.comparing(VersionView::date))
                .orElse(null);
        List<ArticlePair> changes = previous == null ? List.of() : comparisons.against(previous.id(), draft.articles());
        return new ImportPreview(draft, previous, changes, existing);
    }

    /**
     * Imports a version, whole or not at all.
     *
     * @param fileName its name, which says what it is
     * @param content its bytes, not null
     * @param terms what the text does not say; without a day of effect the version's date is supposed
     * @throws RuleViolation INVALID where the file has a fault, TOO_LARGE, CONFLICT where the library has the version
     */
    @Requires(Permission.LAW_EDIT)
    public VersionView importFile(String fileName, byte[] content, ImportTerms terms) {
        StatuteDraft draft = StatuteReader.read(TextFile.lines(fileName, content));
        draft.notes().stream().filter(note -> note.code().isFault()).findFirst().ifPresent(fault -> {
            throw RuleViolation.invalid(fault.code().key(), fault.args());
        });
        LocalDate date = terms.date() != null ? terms.date() : draft.date();
        if (date == null) {
            throw RuleViolation.invalid("law.date-needed");
        }
        if (library.version(draft.title(), date).isPresent()) {
            throw new RuleViolation(Kind.CONFLICT, "law.version-exists", draft.shortTitle(), date.toString());
        }
        StatuteVersion version = store(fileName, draft, date, terms);
        VersionView view = library.version(version.id());
        imported.fire(new StatuteVersionImported(view.statuteId(), view.id()));
        settle(version, view);
        audit.fire(new Audited("law.audit.imported", view.citation(), fileName == null ? "" : version.fileName()));
        return view;
    }

    private StatuteVersion store(String fileName, StatuteDraft draft, LocalDate date, ImportTerms terms) {
        Statute statute = statutes.find(draft.shortTitle()).orElseGet(() -> {
            Statute added = new Statute(draft.title());
            statutes.add(added);
            return added;
        });
        Long account = user.identity().map(CurrentUser.Identity::accountId).orElse(null);
        StatuteVersion version = new StatuteVersion(statute, draft, date, account, clock.instant());
        version.cameFrom(fileName);
        LocalDate day = terms.effectiveFrom() != null ? terms.effectiveFrom() : draft.effectiveFrom();
        if (day == null) {
            version.assumeEffect();
        } else {
            version.takesEffect(day);
        }
        statutes.add(version, draft.articles());
        return version;
    }

    /** Announces a version that is in force at its import; for one that was superseded before there is nothing to announce. */
    private void settle(StatuteVersion version, VersionView view) {
        if (view.state() == VersionState.IN_FORCE) {
            announce(version, view);
        } else if (view.state() == VersionState.SUPERSEDED) {
            version.announce(clock.instant());
        }
    }

    private boolean announce(StatuteVersion version, VersionView view) {
        if (!version.announce(clock.instant())) {
            return false;
        }
        Long previous = library.before(view).map(VersionView::id).orElse(null);
        effective.fire(new StatuteVersionEffective(view.statuteId(), view.id(), previous));
        return true;
    }

    /** Gives the ids of versions that have taken effect and are not announced yet, the earliest first. */
    @Requires(Permission.SYSTEM)
    public List<Long> due() {
        return statutes.due(library.today());
    }

    /**
     * Announces that a version took effect, unless it was announced or is still to come.
     *
     * @return whether it was announced now
     */
    @Requires(Permission.SYSTEM)
    public boolean announce(long versionId) {
        VersionView view = library.version(versionId);
        return view.state() != VersionState.NOT_YET && announce(statutes.version(versionId), view);
    }

    /**
     * Puts right from which day on a version counts; where that day has come and it was not announced, it is now.
     *
     * @param day the day, not null
     * @throws RuleViolation NOT_FOUND, INVALID where it is before the version's date
     */
    @Requires(Permission.LAW_EDIT)
    public void correctEffectiveDate(long versionId, LocalDate day) {
        StatuteVersion version = statutes.version(versionId);
        LocalDate before = version.effectiveFrom();
        version.takesEffect(day);
        statutes.flush();
        VersionView view = library.version(versionId);
        settle(version, view);
        audit.fire(new Audited("law.audit.corrected", view.citation(), before + " → " + day));
    }

    /**
     * Removes a version that nothing cites.
     *
     * @throws RuleViolation NOT_FOUND, CONFLICT where something cites it
     */
    @Requires(Permission.LAW_EDIT)
    public void delete(long versionId) {
        VersionView view = library.version(versionId);
        long cited = citing.stream().mapToLong(room -> room.citing(view)).sum();
        if (cited > 0) {
            throw new RuleViolation(Kind.CONFLICT, "law.cited", view.citation(), cited);
        }
        statutes.remove(statutes.version(versionId));
        audit.fire(new Audited("law.audit.deleted", view.citation(), ""));
    }
}
