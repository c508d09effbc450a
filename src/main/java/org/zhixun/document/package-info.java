/**
 * Owns documents in and out: thin fronts over the libraries that write PDF and CSV and read Word.
 *
 * <p>Key rule: one writer a format, so that fonts, escaping and the neutralising of formulas are right everywhere.
 */
package org.zhixun.document;
