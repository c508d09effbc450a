package org.zhixun.access;

import java.util.Map;

/**
 * An account to be opened.
 *
 * @param userName the name for sign-in, letters, digits, {@code . _ -}
 * @param displayName what to call its owner; null takes the person's name, or the user name where there is no person
 * @param personId the person it belongs to, null for none
 * @param roles each role with the unit it reaches, null for as far as the role goes by itself
 */
public record NewAccount(String userName, String displayName, Long personId, Map<Role, Long> roles) {}
