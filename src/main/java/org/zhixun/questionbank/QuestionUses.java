package org.zhixun.questionbank;

import java.util.Collection;
import java.util.List;

/** Where questions are used: asked here, answered by the rooms that use them. */
public interface QuestionUses {

    /**
     * One use.
     *
     * @param revisionId the revision used
     * @param title what uses it, as an exam's name
     * @param link its page, a path of this application
     * @param open whether it is still to come or under way, so that something can be done
     */
    record Use(long revisionId, String title, String link, boolean open) {}

    /**
     * Gives where revisions are used.
     *
     * @param revisionIds the revisions, not null
     */
    List<Use> uses(Collection<Long> revisionIds);
}
