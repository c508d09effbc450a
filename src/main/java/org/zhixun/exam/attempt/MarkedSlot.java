package org.zhixun.exam.attempt;

/**
 * What one question of a closed attempt earned.
 *
 * @param slot the question's place in the form, from 1
 * @param answer keys of the chosen options, empty for none
 * @param hundredths marks in hundredths
 */
public record MarkedSlot(int slot, String answer, int hundredths) {}
