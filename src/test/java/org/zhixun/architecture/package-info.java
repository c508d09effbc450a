/**
 * The plan of the house as tests: rooms and arrows, habits, texts. {@code violations} holds small classes that break each rule once, to
 * show that it would be noticed.
 */
package org.zhixun.architecture;
