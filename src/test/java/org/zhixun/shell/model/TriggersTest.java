package org.zhixun.shell.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.zhixun.shared.Schedule;
import org.zhixun.shared.Schedule.Missed;
import org.zhixun.shared.ScheduledJob;

class TriggersTest {

    @Test
    void aDailyJobRunsAtItsTimeInTheHousesZone() {
        Trigger trigger = trigger(Schedule.daily(LocalTime.of(3, 40), Missed.RUN_ONCE));

        ZonedDateTime noon = ZonedDateTime.of(2099, 11, 20, 12, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
        assertThat(trigger.getFireTimeAfter(Date.from(noon.toInstant())))
                .isEqualTo(Date.from(noon.plusDays(1).withHour(3).withMinute(40).toInstant()));
    }

    @Test
    void whatIsMissedIsMadeUpForOnceOrSkipped() {
        assertThat(trigger(Schedule.daily(LocalTime.NOON, Missed.RUN_ONCE)).getMisfireInstruction())
                .isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
        assertThat(trigger(Schedule.daily(LocalTime.NOON, Missed.SKIP)).getMisfireInstruction())
                .isEqualTo(CronTrigger.MISFIRE_INSTRUCTION_DO_NOTHING);
        assertThat(trigger(Schedule.every(Duration.ofSeconds(30), Missed.RUN_ONCE))
                        .getMisfireInstruction())
                .isEqualTo(SimpleTrigger.MISFIRE_INSTRUCTION_RESCHEDULE_NOW_WITH_REMAINING_REPEAT_COUNT);
        assertThat(trigger(Schedule.every(Duration.ofSeconds(30), Missed.SKIP)).getMisfireInstruction())
                .isEqualTo(SimpleTrigger.MISFIRE_INSTRUCTION_RESCHEDULE_NEXT_WITH_REMAINING_COUNT);
    }

    @Test
    void aStoredTriggerIsReplacedOnlyWhereTheScheduleChanged() {
        Trigger stored = trigger(Schedule.every(Duration.ofSeconds(30), Missed.SKIP));

        assertThat(Triggers.same(stored, trigger(Schedule.every(Duration.ofSeconds(30), Missed.SKIP))))
                .isTrue();
        assertThat(Triggers.same(stored, trigger(Schedule.every(Duration.ofSeconds(31), Missed.SKIP))))
                .isFalse();
        assertThat(Triggers.same(stored, trigger(Schedule.every(Duration.ofSeconds(30), Missed.RUN_ONCE))))
                .isFalse();
        assertThat(Triggers.same(stored, trigger(Schedule.daily(LocalTime.NOON, Missed.SKIP))))
                .isFalse();
    }

    private static Trigger trigger(Schedule schedule) {
        return Triggers.of(new ScheduledJob() {
            @Override
            public String key() {
                return "shell.job-test";
            }

            @Override
            public Schedule schedule() {
                return schedule;
            }

            @Override
            public long execute() {
                return 0;
            }
        });
    }
}
