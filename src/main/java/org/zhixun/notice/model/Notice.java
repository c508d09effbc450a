package org.zhixun.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhixun.notice.NoticeView;
import org.zhixun.shared.Identified;

/** Something one person is told once. */
@Entity
@Table(name = "notice")
public class Notice extends Identified {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "args")
    private String args;

    @Column(name = "link")
    private String link;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    /**
     * Tells a person something.
     *
     * @param personId whom
     * @param content what, not null
     * @param dedupeKey the occasion, not null
     * @param now when
     */
    public Notice(long personId, Content content, String dedupeKey, Instant now) {
        this.personId = personId;
        this.messageKey = content.messageKey();
        this.args = content.encodedArgs();
        this.link = content.link();
        this.dedupeKey = dedupeKey;
        this.createdAt = now;
    }

    /** Takes note that it was read; the first time counts. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public boolean isFor(Long person) {
        return person != null && person == personId;
    }

    public String link() {
        return link;
    }

    public String dedupeKey() {
        return dedupeKey;
    }

    public NoticeView view() {
        return new NoticeView(id(), messageKey, Content.decode(args), link, createdAt, readAt);
    }
}
