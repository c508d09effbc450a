package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.zhixun.people.Directory;
import org.zhixun.shared.InstantConverter;

/** Remembers which parts of the demonstration were made, so that each is made once and a later part can still join. */
@ApplicationScoped
@Transactional
public class DemoLedger {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Tells whether the database is empty or holds the demonstration: real units and accounts are never mixed with invented ones. */
    public boolean mayBeUsed() {
        return count("select count(*) from demo_step") > 0
                || (directory.units().isEmpty() && count("select count(*) from account") == 0);
    }

    /**
     * Makes a part, unless it was made before.
     *
     * @return whether it was made now
     */
    public boolean makeOnce(DemoStep step) {
        if (count("select count(*) from demo_step where name = ?", step.name()) > 0) {
            return false;
        }
        step.make();
        entities.createNativeQuery("insert into demo_step (name, done_at) values (?, ?)")
                .setParameter(1, step.name())
                .setParameter(2, InstantConverter.toColumn(clock.instant()))
                .executeUpdate();
        return true;
    }

    private long count(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
