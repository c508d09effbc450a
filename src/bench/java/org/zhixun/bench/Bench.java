package org.zhixun.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhixun.testing.Crowd;
import org.zhixun.testing.Folders;
import org.zhixun.testing.Http;
import org.zhixun.testing.RunningMariaDb;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.Figures;

/** Measures the exam path from end to end and prints a JSON line a figure. */
public final class Bench {

    private static final Duration LONG = Duration.ofMinutes(30);
    private static final int MANY = 32;
    private static final int SAVES_IN_AN_ATTEMPT = 10;

    /** One request of an examinee. */
    private interface Step {
        void take(Examinee examinee, Wire wire) throws IOException;
    }

    private final Settings settings;
    private final RunningMariaDb database;
    private final RunningServer server;
    private final Jcmd jcmd;
    private final Crowd crowd;
    private final AtomicInteger exams = new AtomicInteger();

    private Bench(Settings settings, RunningMariaDb database, RunningServer server) {
        this.settings = settings;
        this.database = database;
        this.server = server;
        this.jcmd = new Jcmd(server.pid());
        this.crowd = Crowd.gather(database, settings.trainees());
    }

    /** Runs what {@link Settings} ask for. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        try (RunningMariaDb database = RunningMariaDb.start(Folders.fresh("bench-mariadb"));
                RunningServer server = RunningServer.onMariaDb(Folders.fresh("bench-server"), database)) {
            new Bench(settings, database, server).run();
        }
    }

    private void run() throws Exception {
        machine();
        double commits = 0;
        if (settings.wants("commits")) {
            RawCommits raw = new RawCommits(database);
            commits = raw.measure(8, settings.time());
            raw.measure(32, settings.time());
        }
        warmUp();
        long empty = jcmd.liveBytes();
        List<Examinee> examinees = Examinee.of(crowd, exam());
        starts(examinees);
        if (settings.wants("page")) {
            pages(examinees);
        }
        each(examinees, Examinee::save);
        memory(empty);
        if (settings.wants("saves")) {
            saves(examinees, commits);
        }
        if (settings.wants("hand-ins")) {
            handIns(examinees);
        }
        if (settings.wants("attempts")) {
            attempts();
        }
        if (settings.wants("sign-ins")) {
            signIns();
        }
        if (settings.wants("herd")) {
            Herd.run(settings, server.port(), crowd, exam());
        }
        load("load-at-end");
    }

    private Crowd.Exam exam() {
        return crowd.exam("BENCH-" + exams.incrementAndGet(), Instant.now().plus(Duration.ofHours(8)));
    }

    private void warmUp() throws Exception {
        List<Examinee> examinees = Examinee.of(crowd, exam());
        each(examinees, Examinee::start);
        closed(examinees, MANY, settings.warmUp().dividedBy(3), Examinee::page);
        closed(examinees, MANY, settings.warmUp().dividedBy(3).multipliedBy(2), Examinee::save);
        each(examinees, Examinee::handIn);
        each(examinees, Examinee::result);
    }

    private void starts(List<Examinee> examinees) throws Exception {
        ClosedLoad load = once(examinees, Examinee::start);
        print("starts", MANY, load);
    }

    private void pages(List<Examinee> examinees) throws Exception {
        try (Wire wire = new Wire(server.port())) {
            new PageWeight(wire).measure(examinees.get(0));
        }
        print("pages", 8, closed(examinees, 8, settings.time(), Examinee::page));
    }

    private void saves(List<Examinee> examinees, double commits) throws Exception {
        double atMany = 0;
        for (int clients : new int[] {1, 8, 32, 64}) {
            if (settings.recording() && clients == 64) {
                jcmd.beginRecording("saves");
            }
            ClosedLoad load = closed(examinees, clients, settings.time(), Examinee::save);
            print("saves", clients, load);
            atMany = load.perSecond();
        }
        if (settings.recording()) {
            Path file = Folders.TARGET.resolve("bench-saves.jfr");
            Files.deleteIfExists(file);
            jcmd.endRecording("saves", file);
        }
        if (commits > 0) {
            Figures.of("saves-to-raw-commits")
                    .with("savesPerSecond", atMany)
                    .with("commitsPerSecond", commits)
                    .with("ratio", atMany / commits)
                    .print();
        }
    }

    private void handIns(List<Examinee> examinees) throws Exception {
        print("hand-ins", MANY, once(examinees, Examinee::handIn));
    }

    /** Start, page, ten saves, hand-in with marking, result; everyone is signed in before. */
    private void attempts() throws Exception {
        Queue<Examinee> waiting = new ConcurrentLinkedQueue<>();
        int rounds = Math.max(1, Math.toIntExact(settings.attemptsTime().toSeconds() * 100 / settings.trainees()));
        for (int i = 0; i < rounds; i++) {
            waiting.addAll(Examinee.of(crowd, exam()));
        }
        ClosedLoad load = new ClosedLoad(MANY, settings.attemptsTime(), number -> over(waiting, (examinee, wire) -> {
            examinee.start(wire);
            examinee.page(wire);
            for (int i = 0; i < SAVES_IN_AN_ATTEMPT; i++) {
                examinee.save(wire);
            }
            examinee.handIn(wire);
            examinee.result(wire);
        }));
        load.run();
        Figures.of("whole-attempts")
                .with("clients", MANY)
                .with("perMinute", load.perSecond() * 60)
                .with(load.latencies())
                .print();
    }

    private void signIns() throws Exception {
        AtomicInteger next = new AtomicInteger();
        ClosedLoad load = new ClosedLoad(8, settings.time(), number -> {
            Wire wire = new Wire(server.port());
            return new Asking(wire) {
                @Override
                public void ask() throws IOException {
                    Crowd.Member member =
                            crowd.members().get(next.getAndIncrement() % crowd.members().size());
                    String body = Json.createObjectBuilder()
                            .add("user", member.userName())
                            .add("password", Http.PASSWORD)
                            .build()
                            .toString();
                    Wire.Reply reply = wire.send("POST", "/api/tokens", "", body);
                    if (reply.status() / 100 != 2) {
                        throw new IOException(reply.head() + reply.text());
                    }
                }
            };
        });
        load.run();
        print("sign-ins", 8, load);
    }

    private void memory(long empty) throws Exception {
        long full = jcmd.liveBytes();
        Figures.of("memory")
                .with("runningAttempts", settings.trainees())
                .with("heapBytesEmpty", empty)
                .with("heapBytesRunning", full)
                .with("bytesPerExaminee", (full - empty) / settings.trainees())
                .print();
    }

    private void machine() throws SQLException, IOException {
        Figures line = Figures.of("machine")
                .with("processors", Runtime.getRuntime().availableProcessors())
                .with("java", System.getProperty("java.version"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version(), @@innodb_flush_log_at_trx_commit,"
                        + " @@innodb_flush_method, @@log_bin, @@innodb_buffer_pool_size, @@innodb_log_file_size")) {
            row.next();
            line.with("database", row.getString(1))
                    .with("innodb_flush_log_at_trx_commit", row.getLong(2))
                    .with("innodb_flush_method", row.getString(3))
                    .with("log_bin", row.getLong(4))
                    .with("innodb_buffer_pool_size", row.getLong(5))
                    .with("innodb_log_file_size", row.getLong(6));
        }
        line.print();
        load("load-at-start");
    }

    private static void load(String name) throws IOException {
        Figures.of(name).with("loadavg", Files.readString(Path.of("/proc/loadavg")).strip()).print();
    }

    private void each(List<Examinee> examinees, Step step) throws Exception {
        ClosedLoad load = once(examinees, step);
        if (load.latencies().failures() > 0) {
            throw new IllegalStateException(load.latencies().failures() + " of " + examinees.size() + " failed");
        }
    }

    /** Lets everyone take a step once, {@link #MANY} at a time. */
    private ClosedLoad once(List<Examinee> examinees, Step step) throws Exception {
        Queue<Examinee> waiting = new ConcurrentLinkedQueue<>(examinees);
        ClosedLoad load = new ClosedLoad(MANY, LONG, number -> over(waiting, step));
        load.run();
        return load;
    }

    /** Shares the examinees between clients, who take the step for one of theirs after the other. */
    private ClosedLoad closed(List<Examinee> examinees, int clients, Duration time, Step step) throws Exception {
        ClosedLoad load = new ClosedLoad(clients, time, number -> {
            List<Examinee> own = new ArrayList<>();
            for (int i = number; i < examinees.size(); i += clients) {
                own.add(examinees.get(i));
            }
            Wire wire = new Wire(server.port());
            return new Asking(wire) {
                private int turn;

                @Override
                public void ask() throws IOException {
                    step.take(own.get(turn++ % own.size()), wire);
                }
            };
        });
        load.run();
        return load;
    }

    private ClosedLoad.Client over(Queue<Examinee> waiting, Step step) {
        Wire wire = new Wire(server.port());
        return new Asking(wire) {
            private Examinee next = waiting.poll();

            @Override
            public void ask() throws IOException {
                Examinee now = next;
                next = waiting.poll();
                step.take(now, wire);
            }

            @Override
            public boolean hasMore() {
                return next != null;
            }
        };
    }

    private static void print(String name, int clients, ClosedLoad load) {
        Figures.of(name)
                .with("clients", clients)
                .with("perSecond", load.perSecond())
                .with(load.latencies())
                .print();
    }

    /** A client with a connection of its own. */
    private abstract static class Asking implements ClosedLoad.Client {

        private final Wire wire;

        Asking(Wire wire) {
            this.wire = wire;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
