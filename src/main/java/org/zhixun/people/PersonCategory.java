package org.zhixun.people;

/** An auxiliary never handles a case alone and holds no police rank. */
public enum PersonCategory {
    OFFICER,
    AUXILIARY
}
