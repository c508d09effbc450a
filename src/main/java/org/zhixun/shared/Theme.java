package org.zhixun.shared;

import java.util.Locale;

/** How pages look: light, dark, or as the reader's system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Gives the value of the page's {@code data-theme}. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
