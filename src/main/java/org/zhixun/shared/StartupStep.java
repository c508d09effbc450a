package org.zhixun.shared;

/**
 * Work of a room when the application starts, after the schema is up to date and in the name of the house. All nodes run it; it must
 * change nothing the second time.
 */
public interface StartupStep {

    /** Gives the place in the order: lower runs first. Rooms use the number of their migrations (people 300, questionbank 700 …). */
    int order();

    /** Does the work; a failure stops the start. */
    void run();
}
