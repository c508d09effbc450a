package org.zhixun.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zhixun.notice.model.Content;
import org.zhixun.notice.model.Notice;
import org.zhixun.notice.model.Notices;
import org.zhixun.policy.Policies;
import org.zhixun.policy.PolicyKey;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Permission;
import org.zhixun.shared.Requires;
import org.zhixun.shared.RuleViolation;

/** Sends notices and takes note that they were read. */
@ApplicationScoped
@Transactional
public class NoticeService {

    @Inject
    private Notices notices;

    @Inject
    private Policies policies;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Tells people something, each of them once an occasion.
     *
     * @param personIds whom
     * @param messageKey the text's message key, in the sending room's bundle
     * @param args the text's arguments: texts, whole numbers, moments ({@link Instant}) and days
     * @param link the page it leads to, a path of this application, null for none
     * @param dedupeKey the occasion, {@code <room>.<what>.<id>}
     * @return how many were told now
     */
    @Requires(Permission.SIGNED_IN)
    public int send(Collection<Long> personIds, String messageKey, List<Object> args, String link, String dedupeKey) {
        Content content = new Content(messageKey, args, link);
        List<Long> people = personIds.stream().distinct().toList();
        Set<Long> told = notices.told(dedupeKey, people);
        Instant now = clock.instant();
        people.stream()
                .filter(person -> !told.contains(person))
                .forEach(person -> notices.add(new Notice(person, content, dedupeKey, now)));
        return people.size() - told.size();
    }

    /**
     * Takes note that the reader has read one of their notices.
     *
     * @return the page it leads to, null for none
     * @throws RuleViolation NOT_FOUND where it is not theirs
     */
    @Requires(Permission.SIGNED_IN)
    public String read(long id) {
        Long reader = user.identity().map(CurrentUser.Identity::personId).orElse(null);
        Notice notice = notices.find(id)
                .filter(found -> found.isFor(reader))
                .orElseThrow(() -> RuleViolation.notFound("notice.unknown"));
        notice.read(clock.instant());
        return notice.link();
    }

    /** Takes note that the reader has read all of theirs. */
    @Requires(Permission.SIGNED_IN)
    public void readAll() {
        notices.readAll(user.personId(), clock.instant());
    }

    /** Forgets what was read longer ago than the policy says, and gives how many that were. */
    @Requires(Permission.SYSTEM)
    public long forgetOld() {
        Duration kept = Duration.ofDays(policies.intValue(PolicyKey.KEEP_NOTICE_DAYS));
        return notices.forgetReadBefore(clock.instant().minus(kept));
    }
}
