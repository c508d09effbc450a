package org.zhixun.exam.sitting.model;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Writes the condition; states are those that count at the moment, whatever the jobs have done so far. */
    static Narrowing to(ExamFilter filter, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder(" where e.id is not null");
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and (e.name like :text escape '!' or e.code like :text escape '!')");
            parameters.put("text", "%" + literal(filter.text().strip()) + "%");
        }
        if (!filter.states().isEmpty()) {
            where.append(" and (")
                    .append(states(filter.states(), now, parameters))
                    .append(")");
        }
        return new Narrowing(where.toString(), parameters);
    }

    private static String states(Set<ExamState> states, Instant now, Map<String, Object> parameters) {
        List<String> any = new ArrayList<>();
        for (ExamState state : states) {
            switch (state) {
                case PUBLISHED -> any.add(timed("e.opensAt > :now and e.overAt > :now", now, parameters));
                case OPEN -> any.add(timed("e.opensAt <= :now and e.overAt > :now", now, parameters));
                case CLOSED -> any.add(timed("e.overAt <= :now", now, parameters));
                case DRAFT, ENDED, CANCELLED -> {}
            }
            if (!TIMED.contains(state)) {
                any.add("e.state = :" + state.name());
                parameters.put(state.name(), state);
            }
        }
        return String.join(" or ", any);
    }

    private static String timed(String condition, Instant now, Map<String, Object> parameters) {
        parameters.put("timed", TIMED);
        parameters.put("now", now);
        return "(e.state in :timed and " + condition + ")";
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
