package org.zhixun.notice.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.zhixun.notice.NoticeQueries;
import org.zhixun.notice.NoticeService;
import org.zhixun.notice.NoticeView;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;
import org.zhixun.shared.web.Preferences;

/** The reader's inbox, twenty at a time, the latest first. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    /**
     * A notice in the reader's language.
     *
     * @param id the notice
     * @param text what it says
     * @param leads whether it leads to a page
     * @param read whether it was read
     * @param createdAt when it was sent
     */
    public record Row(long id, String text, boolean leads, boolean read, Instant createdAt) implements Serializable {}

    @Inject
    private NoticeQueries queries;

    @Inject
    private NoticeService service;

    @Inject
    private Preferences preferences;

    private int page = 1;
    private long total;
    private List<Row> rows = List.of();

    /** Reads the page that the address names. */
    public void load() {
        Slice<NoticeView> found = queries.inbox(new Range((Math.max(page, 1) - 1) * SIZE, SIZE));
        total = found.total();
        rows = found.rows().stream().map(this::row).toList();
    }

    /** Marks a notice as read and goes where it leads. */
    public void open(long id) {
        String link = service.read(id);
        Faces.redirect(link == null ? NoticeMenu.INBOX + "?page=" + page : link);
    }

    /** Marks all notices as read. */
    public void readAll() {
        service.readAll();
        Faces.redirect(NoticeMenu.INBOX);
    }

    public List<Row> getRows() {
        return rows;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** Gives how many pages there are, at least one. */
    public long getPages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean isAnyUnread() {
        return rows.stream().anyMatch(row -> !row.read());
    }

    private Row row(NoticeView notice) {
        return new Row(
                notice.id(),
                notice.text(preferences.getLanguage()),
                notice.link() != null,
                notice.isRead(),
                notice.createdAt());
    }
}
