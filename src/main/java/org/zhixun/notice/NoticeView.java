package org.zhixun.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Messages;
import org.zhixun.shared.Messages.Language;

/**
 * A notice as its reader sees it.
 *
 * @param id the notice
 * @param messageKey the text's message key, in the bundle of the room that sent it
 * @param args the text's arguments: texts, whole numbers, moments and days
 * @param link the page it leads to, null for none
 * @param createdAt when it was sent
 * @param readAt when it was read, null for not yet
 */
public record NoticeView(
        long id, String messageKey, List<Object> args, String link, Instant createdAt, Instant readAt) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public boolean isRead() {
        return readAt != null;
    }

    /** Gives the text in a language, moments in the bureau's zone. */
    public String text(Language language) {
        return Messages.text(
                language, messageKey, args.stream().map(NoticeView::shown).toArray());
    }

    private static Object shown(Object argument) {
        if (argument instanceof Instant moment) {
            return MINUTE.format(moment.atZone(Clocks.ZONE));
        }
        return argument instanceof Long number ? number : argument.toString();
    }
}
