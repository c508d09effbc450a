package org.zhixun.architecture.violations.people;

import org.zhixun.architecture.violations.notice.Circle;

/** Uses a room above its own. */
public class AgainstTheArrow {
    Circle other;
}
