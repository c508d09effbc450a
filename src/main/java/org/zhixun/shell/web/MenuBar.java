package org.zhixun.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Theme;
import org.zhixun.shared.web.PageAddress;
import org.zhixun.shared.web.Preferences;

/** What stands around every page: the menu with what the reader may open, the reader's name, language and theme. */
@Named("menu")
@RequestScoped
public class MenuBar {

    /** A heading of the menu with what stands under it. */
    public record Section(MenuEntry.Group group, List<MenuEntry> entries) {}

    @Inject
    @Any
    private Instance<MenuEntry.Source> sources;

    @Inject
    private CurrentUser user;

    @Inject
    private Preferences preferences;

    @Inject
    private HttpServletRequest request;

    private List<Section> sections;

    /** Gives the headings that have entries for the reader. */
    public List<Section> getSections() {
        if (sections == null) {
            List<MenuEntry> entries = sources.stream()
                    .flatMap(source -> source.menuEntries().stream())
                    .filter(entry -> user.may(entry.permission()))
                    .sorted(Comparator.comparingInt(MenuEntry::order))
                    .toList();
            sections = Arrays.stream(MenuEntry.Group.values())
                    .map(group -> new Section(
                            group,
                            entries.stream()
                                    .filter(entry -> entry.group() == group)
                                    .toList()))
                    .filter(section -> !section.entries().isEmpty())
                    .toList();
        }
        return sections;
    }

    /** Tells whether an entry leads to the page that is shown. */
    public boolean current(MenuEntry entry) {
        return request.getServletPath().equals(entry.link());
    }

    public boolean isShown() {
        return user.isSignedIn();
    }

    public String getUserName() {
        return user.identity().map(CurrentUser.Identity::displayName).orElse("");
    }

    /** Gives the address of this page, to come back to; on an error page the address that failed. */
    public String getHere() {
        return PageAddress.of(request);
    }

    public Language getOtherLanguage() {
        return preferences.getLanguage() == Language.EN ? Language.ZH_CN : Language.EN;
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }
}
