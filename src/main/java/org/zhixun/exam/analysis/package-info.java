/**
 * Owns what can be learned from the attempts at an exam: figures of the whole, of units, and of each question.
 *
 * <p>Key rule: figures are pure functions of closed attempts; nothing is stored, so nothing can be out of date.
 */
package org.zhixun.exam.analysis;
