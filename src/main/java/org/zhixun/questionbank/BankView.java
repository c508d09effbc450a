package org.zhixun.questionbank;

import java.io.Serializable;

/**
 * A bank to choose from.
 *
 * @param id the bank
 * @param code its code, which never changes
 * @param name its Chinese name
 * @param nameEn its English name
 */
public record BankView(long id, String code, String name, String nameEn) implements Serializable {}
