package org.zhixun.shared;

import java.time.Instant;
import java.util.List;

/** A room that knows of things waiting for whoever is signed in; the home page shows all rooms' answers together. */
public interface Waiting {

    /** How much a thing presses. */
    enum Urgency {
        /** Now, or time is running. */
        NOW,
        /** In the next days. */
        SOON,
        /** Good to know. */
        LATER
    }

    /**
     * One thing that waits.
     *
     * @param titleKey message key of the line
     * @param args arguments of the message
     * @param dueAt until when, or from when it starts; null where it has no time
     * @param link the page where it is done, a path of this application
     * @param urgency how much it presses
     */
    record Item(String titleKey, List<Object> args, Instant dueAt, String link, Urgency urgency) {

        public Item {
            args = List.copyOf(args);
        }
    }

    /** Gives what waits for the reader, cheaply; empty where nobody is signed in. */
    List<Item> waiting();
}
