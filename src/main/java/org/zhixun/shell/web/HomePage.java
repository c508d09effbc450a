package org.zhixun.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.zhixun.shared.Waiting;
import org.zhixun.shared.web.PageTexts;

/** The page everyone lands on: what waits for them, the most pressing first. */
@Named
@RequestScoped
public class HomePage {

    /** A waiting thing in the reader's language. */
    public record Row(String title, Instant dueAt, String link, Waiting.Urgency urgency) {

        /** Gives the tone of the urgency's badge. */
        public String tone() {
            return switch (urgency) {
                case NOW -> "bad";
                case SOON -> "warn";
                case LATER -> "info";
            };
        }
    }

    @Inject
    @Any
    private Instance<Waiting> rooms;

    @Inject
    private PageTexts texts;

    private List<Row> rows;

    public List<Row> getRows() {
        if (rows == null) {
            rows = rooms.stream()
                    .flatMap(room -> room.waiting().stream())
                    .map(item -> new Row(
                            texts.format(item.titleKey(), item.args().toArray()),
                            item.dueAt(),
                            item.link(),
                            item.urgency()))
                    .sorted(Comparator.comparing(Row::urgency)
                            .thenComparing(Row::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        }
        return rows;
    }
}
