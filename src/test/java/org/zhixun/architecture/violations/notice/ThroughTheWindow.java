package org.zhixun.architecture.violations.notice;

import org.zhixun.architecture.violations.people.model.Sweeper;

/** Uses what another room keeps private. */
public class ThroughTheWindow {
    Sweeper other;
}
