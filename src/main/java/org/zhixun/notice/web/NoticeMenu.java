package org.zhixun.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.zhixun.notice.NoticeQueries;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.MenuEntry;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Waiting;

/** The inbox in the menu, its count in the header, and unread notices among what waits. */
@Named
@RequestScoped
public class NoticeMenu implements MenuEntry.Source, Waiting {

    static final String INBOX = "/notice/inbox.xhtml";

    @Inject
    private NoticeQueries queries;

    @Inject
    private CurrentUser user;

    private Long unread;

    @Override
    public List<MenuEntry> menuEntries() {
        return List.of(new MenuEntry("notice.title", INBOX, "bell", Permission.SIGNED_IN, MenuEntry.Group.OWN, 500));
    }

    @Override
    public List<Item> waiting() {
        return getUnread() == 0
                ? List.of()
                : List.of(new Item("notice.waiting", List.of(getUnread()), null, INBOX, Urgency.LATER));
    }

    /** Gives how many notices the reader has not read; 0 where nobody is signed in. */
    public long getUnread() {
        if (unread == null) {
            unread = user.isSignedIn() ? queries.unread() : 0;
        }
        return unread;
    }
}
