package org.zhixun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhixun.notice.model.Notice;
import org.zhixun.notice.model.Notices;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Range;
import org.zhixun.shared.Requires;
import org.zhixun.shared.Slice;

/** Shows the reader's own notices; an account without a person has none. */
@ApplicationScoped
@Transactional
public class NoticeQueries {

    @Inject
    private Notices notices;

    @Inject
    private CurrentUser user;

    /** Gives the reader's notices, the latest first. */
    @Requires(Permission.SIGNED_IN)
    public Slice<NoticeView> inbox(Range range) {
        return reader().map(person -> notices.of(person, range))
                .map(found ->
                        new Slice<>(found.rows().stream().map(Notice::view).toList(), found.total()))
                .orElseGet(() -> new Slice<>(List.of(), 0));
    }

    /** Counts what the reader has not read. */
    @Requires(Permission.SIGNED_IN)
    public long unread() {
        return reader().map(notices::unread).orElse(0L);
    }

    private Optional<Long> reader() {
        return user.identity().map(CurrentUser.Identity::personId);
    }
}
