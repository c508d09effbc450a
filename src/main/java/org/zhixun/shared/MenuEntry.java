package org.zhixun.shared;

import java.util.List;

/**
 * One line of the main menu.
 *
 * @param titleKey message key of its text
 * @param link where it leads, a path of this application such as {@code /people/people.xhtml}
 * @param icon name of a PrimeIcons icon without its prefix, such as {@code users}
 * @param permission who sees it
 * @param group under which heading it stands
 * @param order its place within the group, lower first; rooms use the number of their migrations
 */
public record MenuEntry(String titleKey, String link, String icon, Permission permission, Group group, int order) {

    /** The headings of the menu, in their order. */
    public enum Group {
        /** A person's own things: home, own exams. */
        OWN,
        /** Exams and question banks. */
        EXAM,
        /** People and units. */
        PEOPLE,
        /** Running the house. */
        SYSTEM
    }

    /** A room that has pages in the menu; a bean of any scope. */
    public interface Source {

        /** Gives the room's entries for everyone; the menu leaves out what the reader may not open. */
        List<MenuEntry> menuEntries();
    }
}
