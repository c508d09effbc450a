package org.zhixun.bench;

import java.time.Duration;
import java.util.Set;

/**
 * What a run measures, from {@code -Dbench.…}.
 *
 * @param trainees how many there are in an exam
 * @param time how long each load lasts
 * @param attemptsTime how long whole attempts go on
 * @param warmUp how long the server is warmed up
 * @param herdArrival within what time the herd starts
 * @param herdTime how long the herd saves
 * @param only which parts to run, empty for all: commits, starts, page, saves, hand-ins, attempts, sign-ins, herd
 * @param recording whether the Java flight recorder watches the server during saves
 */
record Settings(
        int trainees,
        Duration time,
        Duration attemptsTime,
        Duration warmUp,
        Duration herdArrival,
        Duration herdTime,
        Set<String> only,
        boolean recording) {

    /** Reads them; {@code bench.quick} gives a run of some two minutes whose figures are rough. */
    static Settings read() {
        boolean quick = flag("bench.quick");
        String only = System.getProperty("bench.only", "");
        return new Settings(
                number("bench.trainees", quick ? 200 : 1000),
                seconds("bench.seconds", quick ? 4 : 15),
                seconds("bench.attempts.seconds", quick ? 10 : 60),
                seconds("bench.warm-up.seconds", quick ? 8 : 30),
                seconds("bench.herd.arrival.seconds", quick ? 2 : 10),
                seconds("bench.herd.seconds", quick ? 20 : 180),
                only.isBlank() ? Set.of() : Set.of(only.split(",", -1)),
                flag("bench.recording"));
    }

    boolean wants(String part) {
        return only.isEmpty() || only.contains(part);
    }

    private static boolean flag(String name) {
        return !System.getProperty(name, "false").equals("false");
    }

    private static int number(String name, int otherwise) {
        String given = System.getProperty(name, "");
        return given.isBlank() ? otherwise : Integer.parseInt(given);
    }

    private static Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }
}
