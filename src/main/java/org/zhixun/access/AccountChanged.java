package org.zhixun.access;

/** An account was closed or opened again, or its roles or password were changed. */
public record AccountChanged(long accountId) {}
