package org.zhixun.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.zhixun.people.UnitEntry;

/** The units of the bureau. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    private EntityManager entities;

    /** Gives all units in the bureau's order. */
    public List<Unit> all() {
        return entities.createQuery("select u from Unit u order by u.sortNo, u.id", Unit.class)
                .getResultList();
    }

    public Optional<Unit> find(long id) {
        return Optional.ofNullable(entities.find(Unit.class, id));
    }

    /** Stores a unit at the end of the bureau's order, under its parent. */
    public Unit add(UnitEntry entry) {
        long before =
                entities.createQuery("select count(u) from Unit u", Long.class).getSingleResult();
        Unit unit = new Unit(entry, (int) before + 1);
        entities.persist(unit);
        unit.settleUnder(entry.parentId() == null ? null : entities.find(Unit.class, entry.parentId()));
        return unit;
    }
}
