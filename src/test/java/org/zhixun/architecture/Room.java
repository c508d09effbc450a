package org.zhixun.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rooms of the house and their arrows, from the bottom up; an arrow carries on to the rooms below its target. */
enum Room {
    SHARED("shared"),
    DOCUMENT("document"),
    POLICY("policy"),
    PEOPLE("people", DOCUMENT, POLICY),
    ACCESS("access", PEOPLE),
    NOTICE("notice", PEOPLE),
    LAW("law", DOCUMENT),
    QUESTIONBANK("questionbank", LAW),
    PAPER("exam.paper", QUESTIONBANK),
    SITTING("exam.sitting", PAPER, PEOPLE, NOTICE),
    ATTEMPT("exam.attempt", SITTING),
    MARKING("exam.marking", ATTEMPT),
    ANALYSIS("exam.analysis", ATTEMPT),
    SHELL("shell", ACCESS, LAW, MARKING, ANALYSIS);

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Room> arrows;

    Room(String path, Room... arrows) {
        this.path = path;
        this.arrows = List.of(arrows);
    }

    /** Gives the room that a package below {@code root} lies in. */
    static Optional<Room> of(String root, String packageName) {
        return Arrays.stream(values())
                .filter(room -> (packageName + ".").startsWith(room.door(root) + "."))
                .findFirst();
    }

    /** Gives the one package of the room that others may use. */
    String door(String root) {
        return root + "." + path;
    }

    /** Tells whether this room may use the door of the other one. */
    boolean mayUse(Room other) {
        return other == SHARED || arrows.contains(other) || arrows.stream().anyMatch(room -> room.mayUse(other));
    }

    /** Tells whether others may use the package: the door, and all of {@code shared}. */
    boolean shows(String root, String packageName) {
        return this == SHARED || packageName.equals(door(root));
    }
}
