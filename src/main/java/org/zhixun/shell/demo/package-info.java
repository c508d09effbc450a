/**
 * The demonstration bureau: fictional, synthetic, the same every time.
 *
 * <p>Key rule: only with {@code zhixun.demo=true}, and never in a database that holds anything else.
 */
package org.zhixun.shell.demo;
