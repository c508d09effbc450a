package org.zhixun.exam.paper.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.zhixun.shared.RuleViolation;

/** The blueprints and the forms drawn from them. */
@ApplicationScoped
public class Papers {

    @PersistenceContext
    private EntityManager em;

    /**
     * Gives a blueprint.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Blueprint blueprint(long id) {
        Blueprint blueprint = em.find(Blueprint.class, id);
        if (blueprint == null) {
            throw RuleViolation.notFound("paper.no-such-blueprint", Long.toString(id));
        }
        return blueprint;
    }

    /** Adds a blueprint; its id is known afterwards. */
    public void add(Blueprint blueprint) {
        em.persist(blueprint);
    }

    /** Removes a blueprint that has no forms. */
    public void remove(Blueprint blueprint) {
        em.remove(blueprint);
    }

    /** Adds a form; its id is known afterwards. */
    public void add(Form form) {
        em.persist(form);
    }

    /** Removes a form. */
    public void remove(Form form) {
        em.remove(form);
    }

    /** Gives the forms of a blueprint by their number. */
    public List<Form> forms(long blueprintId) {
        return em.createQuery("select f from Form f where f.blueprintId = :blueprint order by f.number", Form.class)
                .setParameter("blueprint", blueprintId)
                .getResultList();
    }

    /** Gives the blueprints whose forms hold revisions, by revision; those that no form holds are missing. */
    public Map<Long, Set<Long>> holders(Collection<Long> revisionIds) {
        Map<Long, Set<Long>> holders = new HashMap<>();
        if (!revisionIds.isEmpty()) {
            em.createQuery("""
                select distinct s.revisionId, f.blueprintId from Form f join f.slots s
                where s.revisionId in :ids\
                """, Object[].class)
                    .setParameter("ids", revisionIds)
                    .getResultList()
                    .forEach(row -> holders.computeIfAbsent((Long) row[0], id -> new HashSet<>())
                            .add((Long) row[1]));
        }
        return holders;
    }

    /** Gives a form with its slots in one statement, to read only: a fetched slot that is tracked breaks EclipseLink's next flush. */
    public Optional<Form> form(long id) {
        return em.createQuery("select f from Form f join fetch f.slots where f.id = :id", Form.class)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .setParameter("id", id)
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream()
                .findFirst();
    }
}
