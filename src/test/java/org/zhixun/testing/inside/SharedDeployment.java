package org.zhixun.testing.inside;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStopping;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys {@link HouseDeployment} once a run instead of once a test class: the first class makes and deploys it, the others use it, and
 * it goes with the server. Test classes need no deployment method.
 */
public final class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, HouseScenario.class);
        builder.observer(Once.class);
    }

    /** Gives every test class the same deployment. */
    public static final class HouseScenario extends AnnotationDeploymentScenarioGenerator {
        @Override
        protected List<DeploymentConfiguration> generateDeploymentContent(TestClass testClass) {
            return super.generateDeploymentContent(new TestClass(HouseDeployment.class));
        }
    }

    /** Lets the events of the first class pass, and keeps what they made. */
    public static final class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario made;
        private boolean tried;
        private RuntimeException failure;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (made == null) {
                event.proceed();
                made = scenario.get();
            } else {
                scenario.set(made);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (failure != null) {
                throw new IllegalStateException("The application was not deployed", failure);
            }
            if (!tried) {
                tried = true;
                try {
                    event.proceed();
                } catch (RuntimeException e) {
                    failure = e;
                    throw e;
                }
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}

        void forget(@Observes ManagerStopping event) {
            made = null;
        }
    }
}
