/**
 * What tests share: running servers and databases, the browser, page objects.
 *
 * <p>Key rule: nothing here waits a fixed time; everything waits for a state, up to a deadline.
 */
package org.zhixun.testing;
