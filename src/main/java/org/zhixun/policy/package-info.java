/**
 * The effective-dated parameters of the house, each with the document it rests on: pass share, minutes, lock-out, retention.
 *
 * <p>Key rule: a value counts from a day on and history is never rewritten; what was in force on a day can always be told. Other rooms
 * read through {@link org.zhixun.policy.Policies} and hard-code nothing of the kind.
 */
package org.zhixun.policy;
