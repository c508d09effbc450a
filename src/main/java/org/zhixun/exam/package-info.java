/**
 * Everything about exams, in rooms of its own: {@code paper}, {@code sitting}, {@code attempt}, {@code marking}, {@code analysis}.
 *
 * <p>Key rule: what a trainee answered is never lost, and what was decided about it can be replayed.
 */
package org.zhixun.exam;
