package org.zhixun.questionbank;

import java.io.Serializable;

/**
 * Somebody who works with banks.
 *
 * @param accountId the account
 * @param name what to call them on a page
 */
public record Colleague(long accountId, String name) implements Serializable {}
