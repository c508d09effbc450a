/**
 * What every page uses: texts in the reader's language, moments in the bureau's zone, language and theme, the way errors are shown, headers
 * that protect a page.
 *
 * <p>Key rule: no room is known here; one way to show a refusal.
 */
package org.zhixun.shared.web;
