package org.zhixun.shell.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.ScheduledJob;
import org.zhixun.shared.StartupStep;
import org.zhixun.shell.JobState;

/**
 * The house's one scheduler: Quartz on its tables, outside JTA, one of several nodes of a cluster. It comes up last and goes down first.
 */
@ApplicationScoped
public class Scheduling implements StartupStep {

    /** The name of this node; it differs on every node. */
    static final String NODE = System.getProperty("jboss.node.name", "zhixun");

    private static final String SOURCE = "zhixun-direct";

    @Resource(lookup = "java:/jdbc/zhixun-direct")
    private DataSource database;

    @Inject
    @Any
    private Instance<ScheduledJob> jobs;

    @Inject
    private JobRunner runner;

    private Scheduler scheduler;

    @Override
    public int order() {
        return 9900;
    }

    @Override
    public void run() {
        try {
            DBConnectionManager.getInstance().addConnectionProvider(SOURCE, new Direct(database));
            scheduler = new StdSchedulerFactory(properties()).getScheduler();
            scheduler.setJobFactory((bundle, of) -> runner);
            bringUpToDate();
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start", e);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) throws SchedulerException {
        if (scheduler != null) {
            scheduler.shutdown(true);
        }
    }

    /**
     * Runs a job as soon as a node is free, whatever its schedule.
     *
     * @param key the job, one that exists
     * @param requestedBy the account that asks for it
     */
    public void runNow(String key, String requestedBy) {
        JobDataMap data = new JobDataMap();
        data.put(JobRunner.REQUESTED_BY, requestedBy);
        try {
            scheduler.triggerJob(JobKey.jobKey(key), data);
        } catch (SchedulerException e) {
            throw unavailable(e);
        }
    }

    /** Gives when the clock starts a job next. */
    public Optional<Date> nextRun(String key) {
        try {
            Trigger trigger = scheduler.getTrigger(TriggerKey.triggerKey(key));
            return Optional.ofNullable(trigger).map(Trigger::getNextFireTime);
        } catch (SchedulerException e) {
            throw unavailable(e);
        }
    }

    /** Gives what a job is doing, on whichever node. */
    public JobState state(String key) {
        try {
            JobState state = JobState.WAITING;
            for (Trigger trigger : scheduler.getTriggersOfJob(JobKey.jobKey(key))) {
                switch (scheduler.getTriggerState(trigger.getKey())) {
                    case BLOCKED -> state = JobState.RUNNING;
                    case ERROR -> {
                        return JobState.BROKEN;
                    }
                    default -> {}
                }
            }
            return state;
        } catch (SchedulerException e) {
            throw unavailable(e);
        }
    }

    private void bringUpToDate() throws SchedulerException {
        Set<JobKey> wanted = new HashSet<>();
        for (ScheduledJob job : jobs) {
            JobKey key = JobKey.jobKey(job.key());
            wanted.add(key);
            scheduler.addJob(
                    JobBuilder.newJob(JobRunner.class)
                            .withIdentity(key)
                            .storeDurably()
                            .requestRecovery()
                            .build(),
                    true);
            schedule(Triggers.of(job));
        }
        for (JobKey stored : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
            if (!wanted.contains(stored)) {
                scheduler.deleteJob(stored);
            }
        }
    }

    private void schedule(Trigger wanted) throws SchedulerException {
        Trigger stored = scheduler.getTrigger(wanted.getKey());
        if (stored == null) {
            try {
                scheduler.scheduleJob(wanted);
            } catch (ObjectAlreadyExistsException anotherNodeWasFaster) {
                return;
            }
        } else if (!Triggers.same(stored, wanted)) {
            scheduler.rescheduleJob(wanted.getKey(), wanted);
        }
        if (scheduler.getTriggerState(wanted.getKey()) == Trigger.TriggerState.ERROR) {
            scheduler.resetTriggerFromErrorState(wanted.getKey());
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "zhixun");
        properties.setProperty("org.quartz.scheduler.instanceId", NODE);
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.scheduler.threadsInheritContextClassLoaderOfInitializer", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "4");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.threadPool.threadsInheritContextClassLoaderOfInitializingThread", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        properties.setProperty("org.quartz.jobStore.dataSource", SOURCE);
        properties.setProperty("org.quartz.jobStore.tablePrefix", "QRTZ_");
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "10000");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
        return properties;
    }

    private static RuleViolation unavailable(SchedulerException cause) {
        RuleViolation violation = new RuleViolation(RuleViolation.Kind.UNAVAILABLE, "shared.unavailable");
        violation.initCause(cause);
        return violation;
    }

    /** Hands the server's data source to Quartz. */
    private record Direct(DataSource database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
