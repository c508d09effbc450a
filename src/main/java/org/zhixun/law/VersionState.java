package org.zhixun.law;

/** How a version of a statute stands on a day. */
public enum VersionState {
    /** Its day of effect is still to come. */
    NOT_YET,
    /** It counts. */
    IN_FORCE,
    /** A later version has taken its place. */
    SUPERSEDED
}
