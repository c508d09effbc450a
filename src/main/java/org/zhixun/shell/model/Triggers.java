package org.zhixun.shell.model;

import java.time.LocalTime;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.zhixun.shared.Clocks;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.Schedule.Missed;
import org.zhixun.shared.ScheduledJob;

/** Says a schedule in Quartz's words. */
final class Triggers {

    private Triggers() {}

    static Trigger of(ScheduledJob job) {
        Schedule schedule = job.schedule();
        TriggerBuilder<Trigger> builder = TriggerBuilder.newTrigger()
                .withIdentity(TriggerKey.triggerKey(job.key()))
                .forJob(JobKey.jobKey(job.key()))
                .startNow();
        return schedule.every() == null
                ? builder.withSchedule(daily(schedule)).build()
                : builder.withSchedule(often(schedule)).build();
    }

    /** Tells whether a stored trigger still says what is wanted, so that its next run can stay as it is. */
    static boolean same(Trigger stored, Trigger wanted) {
        if (stored.getMisfireInstruction() != wanted.getMisfireInstruction()) {
            return false;
        }
        if (stored instanceof CronTrigger cron && wanted instanceof CronTrigger other) {
            return cron.getCronExpression().equals(other.getCronExpression())
                    && cron.getTimeZone().getID().equals(other.getTimeZone().getID());
        }
        return stored instanceof SimpleTrigger simple
                && wanted instanceof SimpleTrigger other
                && simple.getRepeatInterval() == other.getRepeatInterval();
    }

    private static ScheduleBuilder<SimpleTrigger> often(Schedule schedule) {
        SimpleScheduleBuilder often = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(schedule.every().toMillis())
                .repeatForever();
        return schedule.missed() == Missed.RUN_ONCE
                ? often.withMisfireHandlingInstructionNowWithRemainingCount()
                : often.withMisfireHandlingInstructionNextWithRemainingCount();
    }

    private static ScheduleBuilder<CronTrigger> daily(Schedule schedule) {
        LocalTime time = schedule.dailyAt();
        CronScheduleBuilder daily = CronScheduleBuilder.cronSchedule(
                        "%d %d %d * * ?".formatted(time.getSecond(), time.getMinute(), time.getHour()))
                .inTimeZone(TimeZone.getTimeZone(Clocks.ZONE));
        return schedule.missed() == Missed.RUN_ONCE
                ? daily.withMisfireHandlingInstructionFireAndProceed()
                : daily.withMisfireHandlingInstructionDoNothing();
    }
}
