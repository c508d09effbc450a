/**
 * Question banks: the text files that jurists keep, what the server made of them, and the pool that papers draw from.
 *
 * <p>Key rule: a question never changes; its text, key and basis stand in revisions, a change makes the next revision, and whoever
 * used a revision keeps it. A file with a fault is refused whole.
 */
package org.zhixun.questionbank;
