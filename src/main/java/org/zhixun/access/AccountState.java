package org.zhixun.access;

/** Whether an account may sign in. */
public enum AccountState {
    ACTIVE,
    CLOSED
}
