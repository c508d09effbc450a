package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.shared.StartupStep;

/** Makes the demonstration data at the first start with {@code zhixun.demo=true}. */
@ApplicationScoped
public class Demonstration implements StartupStep {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @Inject
    @Any
    private Instance<DemoStep> steps;

    @Inject
    private DemoLedger ledger;

    @Override
    public int order() {
        return 9000;
    }

    @Override
    public void run() {
        if (!Boolean.getBoolean("zhixun.demo") || !ledger.mayBeUsed()) {
            return;
        }
        for (DemoStep step : inOrder()) {
            long start = System.nanoTime();
            if (ledger.makeOnce(step)) {
                LOG.log(Level.INFO, "Demonstration data: {0} in {1} ms", new Object[] {
                    step.name(), (System.nanoTime() - start) / 1_000_000
                });
            }
        }
    }

    private List<DemoStep> inOrder() {
        return steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
    }
}
