package org.zhixun.people;

import java.io.Serializable;

/**
 * A unit as others see it.
 *
 * @param id the unit
 * @param parentId the unit above it, null for the bureau itself
 * @param code the bureau's code of it
 * @param name its Chinese name
 * @param nameEn its English name
 * @param kind what kind of unit
 * @param path its place in the tree: the ids from the bureau down, {@code /1/4/}
 */
public record UnitView(long id, Long parentId, String code, String name, String nameEn, UnitKind kind, String path)
        implements Serializable {

    /** Gives how far below the bureau it stands; the bureau itself is 0. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
