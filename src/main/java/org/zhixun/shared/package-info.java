/**
 * What every room uses and no domain owns: time, marks, money, ranges of rows, rule violations, permissions and who is asking.
 *
 * <p>Key rule: nothing here knows a room.
 */
package org.zhixun.shared;
