package org.zhixun.architecture.violations.people.model;

import org.zhixun.architecture.violations.people.web.CatchingPage;

/** Uses the web of its own room from below. */
public class IntoTheWeb {
    CatchingPage page;
}
