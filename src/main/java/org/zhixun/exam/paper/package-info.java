/**
 * Owns blueprints (what an exam paper consists of) and forms (the papers drawn from one).
 *
 * <p>Key rule: a form freezes question <em>revisions</em>, their order and their marks; whatever happens to the bank afterwards, a form
 * says the same. The same blueprint over the same bank always draws the same forms.
 */
package org.zhixun.exam.paper;
