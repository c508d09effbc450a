/**
 * The attempt: one person's way through one form, from the start to the marks of what is marked automatically.
 *
 * <p>Key rule: the journal is the truth. An answer counts if, and only if, a journal row that arrived before the deadline holds it; a
 * receipt is given only after that row is durable; everything else ({@code attempt.answers}, counts, marks) can be computed again from
 * the journal. Because this path takes thousands of writes a minute it is the one room that speaks JDBC instead of entities.
 */
package org.zhixun.exam.attempt;
