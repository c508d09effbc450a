package org.zhixun.architecture.violations.people;

import java.time.Instant;

/** Looks at a clock of its own and shouts. */
public class OwnWatch {
    Instant shout() {
        Instant now = Instant.now();
        System.out.println(now);
        return now;
    }
}
