package org.zhixun.questionbank.model;

import java.util.Map;
import org.zhixun.questionbank.model.BankFolder.Stamp;

/**
 * Decides from one look at the folder to the next whether it is time to load: when something has changed since the last loading and
 * nothing between the last two looks. After a failure it waits for some looks before the next try.
 */
public final class FolderChanges {

    private static final int PAUSE = 15;

    private Map<String, Stamp> loaded;
    private Map<String, Stamp> seen;
    private int pause;

    /** Takes a look; tells whether to load now. */
    public boolean areDue(Map<String, Stamp> files) {
        if (pause > 0) {
            pause--;
            return false;
        }
        boolean atRest = files.equals(seen);
        seen = files;
        return atRest && !files.equals(loaded);
    }

    /**
     * Notes a loading.
     *
     * @param files the look from before it; null for none
     * @param done whether all was dealt with
     */
    public void settled(Map<String, Stamp> files, boolean done) {
        loaded = done ? files : null;
        seen = files;
        pause = done ? 0 : PAUSE;
    }
}
