package org.zhixun.access;

/**
 * Which accounts are wanted.
 *
 * @param text part of a user name or display name; empty for all
 * @param role a role they hold; null for all
 * @param state their state; null for all
 * @param lockedOnly only those that failed sign-ins have locked
 */
public record AccountFilter(String text, Role role, AccountState state, boolean lockedOnly) {}
