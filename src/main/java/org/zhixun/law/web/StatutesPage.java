package org.zhixun.law.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawQueries;
import org.zhixun.law.StatuteRow;
import org.zhixun.law.VersionView;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;

/** All statutes with their versions. */
@Named
@RequestScoped
public class StatutesPage {

    @Inject
    private LawQueries queries;

    @Inject
    private CurrentUser user;

    private List<StatuteRow> statutes;

    public List<StatuteRow> getStatutes() {
        if (statutes == null) {
            statutes = queries.statutes();
        }
        return statutes;
    }

    /** Counts the versions of all statutes. */
    public int getVersions() {
        return getStatutes().stream().mapToInt(row -> row.versions().size()).sum();
    }

    /** Tells whether the reader may import. */
    public boolean isEditor() {
        return user.may(Permission.LAW_EDIT);
    }

    /** Gives the address of a version's text. */
    public String textOf(VersionView version) {
        return LawLinks.text(version.shortTitle(), version.date());
    }

    /** Gives the address of a version's comparison with the one before it; empty where there is none. */
    public String comparisonOf(StatuteRow row, VersionView version) {
        int place = row.versions().indexOf(version);
        return place + 1 < row.versions().size()
                ? LawLinks.comparison(row.versions().get(place + 1), version)
                : "";
    }
}
