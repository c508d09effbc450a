/**
 * Owns exams: when they are open, who may sit them, what is shown afterwards, and each person's registration.
 *
 * <p>Key rule: times decide, not jobs. Whether an exam is open follows from its window at the moment of asking; the stored state only
 * catches up. Staff are trainees like others where they sit an exam themselves ({@link org.zhixun.exam.sitting.Recusal}).
 */
package org.zhixun.exam.sitting;
