package org.zhixun.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.StartupStep;

/**
 * Brings the house up: first the schema, then every room's {@link StartupStep} in order. Where the house can't start, one line says
 * why, marked {@code ZX-REFUSED} for whoever started the server.
 */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    private Migration migration;

    @Inject
    private CurrentUser user;

    @Inject
    private RequestContextController request;

    @Inject
    @Any
    private Instance<StartupStep> steps;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        try {
            migration.run();
        } catch (Migration.Refused e) {
            LOG.log(Level.SEVERE, "ZX-REFUSED: {0}", e.getMessage());
            throw e;
        }
        request.activate();
        try {
            user.asSystem(() -> inOrder().forEach(StartupStep::run));
        } finally {
            request.deactivate();
        }
    }

    private List<StartupStep> inOrder() {
        return steps.stream()
                .sorted(Comparator.comparingInt(StartupStep::order))
                .toList();
    }
}
