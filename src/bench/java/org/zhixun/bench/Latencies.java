package org.zhixun.bench;

import java.util.Arrays;
import java.util.Collection;
import org.zhixun.testing.Figures;

/** How long the answered requests took, and how many were not answered as they should be. Not safe for several threads. */
final class Latencies implements Figures.Part {

    private long[] nanos = new long[1024];
    private int count;
    private int failures;
    private boolean sorted;

    /** Joins those of many clients. */
    static Latencies join(Collection<Latencies> parts) {
        Latencies joined = new Latencies();
        for (Latencies part : parts) {
            for (int i = 0; i < part.count; i++) {
                joined.add(part.nanos[i]);
            }
            joined.failures += part.failures;
        }
        return joined;
    }

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
        sorted = false;
    }

    void addFailure() {
        failures++;
    }

    /** Adds count, failures and percentiles in milliseconds. */
    @Override
    public void addTo(Figures figures) {
        figures.with("count", count)
                .with("failures", failures)
                .with("p50", millis(0.50))
                .with("p95", millis(0.95))
                .with("p99", millis(0.99))
                .with("max", millis(1));
    }

    int count() {
        return count;
    }

    int failures() {
        return failures;
    }

    /** Gives the time within which a share of the requests was answered, in milliseconds; 0 where there were none. */
    double millis(double share) {
        if (count == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        int place = (int) Math.ceil(share * count) - 1;
        return nanos[Math.max(0, place)] / 1e6;
    }
}
