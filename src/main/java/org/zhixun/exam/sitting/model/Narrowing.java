package org.zhixun.exam.sitting.model;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhixun.exam.sitting.ExamFilter;
import org.zhixun.exam.sitting.ExamState;

/**
 * A filter as the condition of a query over {@code Exam e}.
 *
 * @param where the condition
 * @param parameters what fills it
 */
record Narrowing(String where, Map<String, Object> parameters) {

    private static final List<ExamState> TIMED = List.of(ExamState.PUBLISHED, ExamState.OPEN);

    /** Writes the condition; a state means the one that counts at the moment, whatever the jobs have done so far. */
    static Narrowing to(ExamFilter filter, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder(" where e.id is not null");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (e.name like :text escape '!' or e.code like :text escape '!')");
            parameters.put("text", "%" + literal(filter.text().strip()) + "%");
        }
        if (filter.state() != null) {
            state(filter.state(), now, where, parameters);
        }
        return new Narrowing(where.toString(), parameters);
    }

    private static void state(ExamState state, Instant now, StringBuilder where, Map<String, Object> parameters) {
        switch (state) {
            case PUBLISHED -> where.append(" and e.state in :timed and e.opensAt > :now and e.overAt > :now");
            case OPEN -> where.append(" and e.state in :timed and e.opensAt <= :now and e.overAt > :now");
            case CLOSED -> where.append(" and (e.state = :state or (e.state in :timed and e.overAt <= :now))");
            case DRAFT, ENDED, CANCELLED -> where.append(" and e.state = :state");
        }
        if (state != ExamState.PUBLISHED && state != ExamState.OPEN) {
            parameters.put("state", state);
        }
        if (TIMED.contains(state) || state == ExamState.CLOSED) {
            parameters.put("timed", TIMED);
            parameters.put("now", now);
        }
    }

    /** Fills a query that carries the condition. */
    <T> TypedQuery<T> applied(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
