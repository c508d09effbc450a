package org.zhixun.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.zhixun.law.LawQueries;
import org.zhixun.law.VersionView;
import org.zhixun.shared.RuleViolation;

/** The version that an address means by a statute's title and a date. */
@RequestScoped
public class Wanted {

    @Inject
    private LawQueries queries;

    @Inject
    private Clock clock;

    /**
     * Gives the version.
     *
     * @param title the statute's full or short title
     * @param date the version's date; null for the version in force today, else the one that takes effect last
     * @throws RuleViolation NOT_FOUND
     */
    VersionView version(String title, LocalDate date) {
        List<VersionView> versions = queries.versionsOf(title);
        if (versions.isEmpty()) {
            throw RuleViolation.notFound("law.no-such-statute", title);
        }
        if (date == null) {
            LocalDate today = LocalDate.now(clock);
            return versions.stream()
                    .filter(version -> version.isInForceOn(today))
                    .findFirst()
                    .orElse(versions.get(0));
        }
        return versions.stream()
                .filter(version -> version.date().equals(date))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("law.no-such-date", title, date.toString()));
    }
}
