package org.zhixun.exam.attempt;

/**
 * One change of one answer, as the browser numbered it.
 *
 * @param slot the question's place in the form, from 1
 * @param seq the browser's number of this change within the attempt, from 1, growing; per slot the highest wins
 * @param value keys of the chosen options in alphabetical order, empty for an answer withdrawn
 * @param marked whether the trainee flagged the question to come back to
 */
public record Change(int slot, int seq, String value, boolean marked) {}
