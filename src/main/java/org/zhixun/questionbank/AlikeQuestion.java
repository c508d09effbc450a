package org.zhixun.questionbank;

import java.io.Serializable;

/**
 * A question that is much like another.
 *
 * @param code its code
 * @param stem what it asks
 * @param score how much alike they are, in hundredths; {@code 100} for the same wording and the same key
 */
public record AlikeQuestion(String code, String stem, int score) implements Serializable {}
