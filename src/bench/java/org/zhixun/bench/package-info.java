/**
 * The benchmark of the exam path: one server on MariaDB with durable commits, everything on one machine, figures as JSON lines.
 *
 * <p>Key rule: a figure counts only what was answered as it should be; everything else is counted as a failure and told.
 */
package org.zhixun.bench;
