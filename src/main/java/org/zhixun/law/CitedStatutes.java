package org.zhixun.law;

/** A room that cites articles of statutes; all rooms' answers together say whether a version can be removed. */
public interface CitedStatutes {

    /**
     * Counts what cites a version.
     *
     * @param version the version, by its id or by short title and date
     * @return how many questions, lectures or whatever the room has
     */
    long citing(VersionView version);
}
