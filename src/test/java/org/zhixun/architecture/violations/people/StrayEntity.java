package org.zhixun.architecture.violations.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity outside of model, with a setter. */
@Entity
public class StrayEntity {
    @Id
    private long id;

    public long id() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
