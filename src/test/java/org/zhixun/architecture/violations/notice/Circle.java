package org.zhixun.architecture.violations.notice;

import org.zhixun.architecture.violations.people.AgainstTheArrow;

/** Closes a circle; the way down is allowed. */
public class Circle {
    AgainstTheArrow other;
}
