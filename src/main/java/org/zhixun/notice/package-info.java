/**
 * What people are told: an inbox for each.
 *
 * <p>Key rule: whoever sends names the occasion ({@code dedupeKey}), and nobody is told of one occasion twice. A notice keeps message
 * key and arguments, so everyone reads it in their own language.
 */
package org.zhixun.notice;
