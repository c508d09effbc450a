package org.zhixun.law;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which headings an article stands, each with its number and title; null where there is none of the kind.
 *
 * @param part the part (编)
 * @param subpart the subpart (分编)
 * @param chapter the chapter (章)
 * @param section the section (节)
 */
public record Headings(String part, String subpart, String chapter, String section) implements Serializable {

    /** Under no heading. */
    public static final Headings NONE = new Headings(null, null, null, null);

    /** Gives them in one line, from the outermost. */
    @Override
    public String toString() {
        return Stream.of(part, subpart, chapter, section)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
