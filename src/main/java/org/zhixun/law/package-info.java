/**
 * The library of statutes: their versions, articles and history as imported texts say, what changed between two versions, and the search
 * over what is in force.
 *
 * <p>Key rule: a version is imported whole or not at all and its text never changes afterwards; only the day it takes effect can be put
 * right. Of a statute's versions that one is in force whose day of effect was the last to come.
 */
package org.zhixun.law;
