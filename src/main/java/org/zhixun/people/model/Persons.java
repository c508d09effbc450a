package org.zhixun.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhixun.people.PersonCategory;
import org.zhixun.people.PersonFilter;
import org.zhixun.people.PersonOrder;
import org.zhixun.people.PersonView;
import org.zhixun.shared.Range;
import org.zhixun.shared.Slice;

/** The people of the bureau. */
@ApplicationScoped
public class Persons {

    private static final int CHUNK = 500;

    private static final String VIEW = """
            select new org.zhixun.people.PersonView(p.id, p.badgeNumber, p.name, p.pinyin, p.category, p.rank, p.dutyGrade,
              p.branch, p.postTitle, u.id, u.name, u.nameEn, u.path, p.active)
            from Person p join p.unit u
            """;

    @PersistenceContext
    private EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
    }

    public Optional<PersonView> find(long id) {
        return one(entities.createQuery(VIEW + " where p.id = :id", PersonView.class)
                .setParameter("id", id));
    }

    public Optional<PersonView> findByBadge(String badgeNumber) {
        return one(entities.createQuery(VIEW + " where p.badgeNumber = :badge", PersonView.class)
                .setParameter("badge", badgeNumber));
    }

    /** Gives several people at once, in no order. */
    public List<PersonView> find(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(ids);
        List<PersonView> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            found.addAll(entities.createQuery(VIEW + " where p.id in :ids", PersonView.class)
                    .setParameter("ids", wanted.subList(from, Math.min(from + CHUNK, wanted.size())))
                    .getResultList());
        }
        return found;
    }

    /** Gives those who serve in one of the subtrees and belong to one of the categories, in the bureau's order. */
    public List<Long> serving(Collection<String> unitPaths, Collection<PersonCategory> categories) {
        if (unitPaths.isEmpty() || categories.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("categories", categories);
        String within = within(unitPaths, parameters);
        TypedQuery<Long> query = entities.createQuery(
                "select p.id from Person p join p.unit u where p.active = true and p.category in :categories and "
                        + within + " order by u.sortNo, p.badgeNumber",
                Long.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * Gives the people wanted, as far as they may be seen.
     *
     * @param filter which are wanted, not null
     * @param visible the subtrees that may be seen, null for all
     * @param self the person who is asking and may always be seen, null for none
     */
    public Slice<PersonView> search(
            PersonFilter filter,
            String unitPath,
            Collection<String> visible,
            Long self,
            PersonOrder order,
            Range range) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, unitPath, visible, self, parameters);
        TypedQuery<Long> count =
                entities.createQuery("select count(p) from Person p join p.unit u" + where, Long.class);
        parameters.forEach(count::setParameter);
        TypedQuery<PersonView> rows = entities.createQuery(VIEW + where + orderBy(order), PersonView.class)
                .setFirstResult(range.first())
                .setMaxResults(range.size());
        parameters.forEach(rows::setParameter);
        return new Slice<>(rows.getResultList(), count.getSingleResult());
    }

    private static String where(
            PersonFilter filter,
            String unitPath,
            Collection<String> visible,
            Long self,
            Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (visible != null) {
            String seen = within(visible, parameters);
            if (self != null) {
                parameters.put("self", self);
                seen = "(" + seen + " or p.id = :self)";
            }
            conditions.add(seen);
        }
        if (unitPath != null) {
            parameters.put("unitPath", unitPath + "%");
            conditions.add("u.path like :unitPath");
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = withoutWildcards(filter.text());
            parameters.put("text", "%" + text + "%");
            parameters.put("letters", text.toLowerCase(Locale.ROOT).replace(" ", "") + "%");
            conditions.add("(p.name like :text or p.badgeNumber like :text"
                    + " or p.pinyin like :letters or p.initials like :letters)");
        }
        equal("category", filter.category(), conditions, parameters);
        equal("rank", filter.rank(), conditions, parameters);
        equal("branch", filter.branch(), conditions, parameters);
        equal("active", filter.active(), conditions, parameters);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void equal(
            String attribute, Object wanted, List<String> conditions, Map<String, Object> parameters) {
        if (wanted != null) {
            parameters.put(attribute, wanted);
            conditions.add("p." + attribute + " = :" + attribute);
        }
    }

    private static String within(Collection<String> paths, Map<String, Object> parameters) {
        List<String> any = new ArrayList<>();
        for (String path : paths) {
            String name = "path" + any.size();
            parameters.put(name, path + "%");
            any.add("u.path like :" + name);
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    /** Leaves out what LIKE would not take by its letter; no name or badge number has it. */
    static String withoutWildcards(String text) {
        return text.replaceAll("[%_\\\\]", "").strip();
    }

    private static String orderBy(PersonOrder order) {
        String direction = order.descending() ? " desc" : "";
        return switch (order.column()) {
            case UNIT -> " order by u.sortNo" + direction + ", p.category desc, p.badgeNumber";
            case NAME -> " order by p.pinyin" + direction + ", p.badgeNumber";
            case BADGE_NUMBER -> " order by p.badgeNumber" + direction;
        };
    }

    private static Optional<PersonView> one(TypedQuery<PersonView> query) {
        return query.getResultStream().findFirst();
    }
}
