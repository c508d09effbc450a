/**
 * Question banks: the text files that jurists keep, what is written and reviewed in the house, and the pool that papers draw from.
 *
 * <p>Key rule: a question never changes; its text, key and basis stand in revisions, a change makes the next revision, and whoever
 * used a revision keeps it. Only approved questions are in the pool: what a file says is reviewed where the file is kept, what is
 * written here by people who did not write it. A file with a fault is refused whole.
 */
package org.zhixun.questionbank;
