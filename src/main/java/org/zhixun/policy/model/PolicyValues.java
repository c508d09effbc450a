package org.zhixun.policy.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.zhixun.policy.PolicyKey;

/** The values that were set, of all parameters. */
@ApplicationScoped
public class PolicyValues {

    @PersistenceContext
    private EntityManager entities;

    /** Gives all values, the oldest first. */
    public List<PolicyValue> all() {
        return entities.createQuery("select v from PolicyValue v order by v.effectiveFrom", PolicyValue.class)
                .getResultList();
    }

    /** Gives a parameter's values, the latest first. */
    public List<PolicyValue> of(PolicyKey key) {
        return entities.createQuery(
                        "select v from PolicyValue v where v.code = :key order by v.effectiveFrom desc",
                        PolicyValue.class)
                .setParameter("key", key)
                .getResultList();
    }

    public void add(PolicyValue value) {
        entities.persist(value);
    }

    public void remove(PolicyValue value) {
        entities.remove(value);
    }
}
