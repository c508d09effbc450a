/**
 * Owns what comes of an attempt: results as far as they may be seen, score sheets, and marks computed again from the journal.
 *
 * <p>Key rule: whose attempt it is decides first. Trainees, staff among them, see of their own attempts what the exam shows afterwards
 * and nothing before its time; of others, staff see what lies within the units they are trusted with.
 */
package org.zhixun.exam.marking;
