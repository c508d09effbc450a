package org.zhixun.shared;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/** What every entity has: an id out of the one generator, and a version against lost updates. */
@MappedSuperclass
@TableGenerator(
        name = "ids",
        table = "id_sequence",
        pkColumnName = "name",
        valueColumnName = "next_id",
        pkColumnValue = "all",
        allocationSize = 100)
public abstract class Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    /** Gives the id, null before it was stored. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
