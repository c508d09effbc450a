/**
 * The house as a whole: start-up, migration, home, menu, jobs console, error pages, demonstration data.
 *
 * <p>Key rule: it may use every room and owns no fact of the domain.
 */
package org.zhixun.shell;
