/**
 * A real Chromium for tests, and the pages as a person sees them.
 *
 * <p>Key rule: a test fails when the browser reports any error that the test did not announce.
 */
package org.zhixun.testing.browser;
