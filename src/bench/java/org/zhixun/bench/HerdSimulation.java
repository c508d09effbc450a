package org.zhixun.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.zhixun.testing.Figures;

/** Everyone starts within seconds, opens the page, and from then on saves every ten seconds. */
public class HerdSimulation extends Simulation {

    static final Duration PACE = Duration.ofSeconds(10);
    private static final String MILLIS = "millis";

    private final Latencies starts = new Latencies();
    private final Latencies pages = new Latencies();
    private final Latencies saves = new Latencies();
    private final AtomicLong firstStart = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong lastStarted = new AtomicLong();
    private final AtomicInteger finished = new AtomicInteger();
    private final int trainees;

    public HerdSimulation() throws IOException {
        List<Map<String, Object>> members = Files.readAllLines(Path.of(System.getProperty("herd.members"))).stream()
                .map(HerdSimulation::member)
                .toList();
        trainees = members.size();
        Duration arrival = Duration.ofSeconds(Long.getLong("herd.arrival"));
        int times = Math.toIntExact(Long.getLong("herd.time") / PACE.toSeconds());
        HttpProtocolBuilder server = http.baseUrl(System.getProperty("herd.server"))
                .disableWarmUp()
                .disableFollowRedirect()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "zxsid=#{cookie}");
        setUp(scenario("herd")
                        .feed(listFeeder(members))
                        .exec(start(), page(), repeat(times).on(pace(PACE), save()))
                        .exec(session -> {
                            finished.incrementAndGet();
                            return session;
                        })
                        .injectOpen(rampUsers(trainees).during(arrival)))
                .protocols(server);
    }

    @Override
    public void after() {
        double startedWithin = (lastStarted.get() - firstStart.get()) / 1e9;
        Figures.of("herd-starts")
                .with("trainees", trainees)
                .with("startedWithinSeconds", startedWithin)
                .with(starts)
                .print();
        Figures.of("herd-pages").with(pages).print();
        Figures.of("herd-saves")
                .with("trainees", trainees)
                .with("finished", finished.get())
                .with(saves)
                .print();
    }

    private ChainBuilder start() {
        return exec(session -> {
                    firstStart.accumulateAndGet(System.nanoTime(), Math::min);
                    return session.set("seq", 0);
                })
                .exec(http("start")
                        .post("/api/exams/#{exam}/attempts")
                        .header("Content-Type", "application/json")
                        .body(StringBody("{\"device\":\"herd-#{attempt}\"}"))
                        .check(status().is(201))
                        .check(jsonPath("$.ticket").saveAs("ticket"))
                        .check(jsonPath("$.form.slots[*].kind").findAll().saveAs("kinds"))
                        .check(responseTimeInMillis().saveAs(MILLIS)))
                .exec(session -> {
                    lastStarted.accumulateAndGet(System.nanoTime(), Math::max);
                    return note(session, starts);
                });
    }

    private ChainBuilder page() {
        return exec(http("page")
                        .get("/exam/sit.xhtml?attempt=#{attempt}")
                        .header("Accept-Encoding", "gzip")
                        .check(status().is(200))
                        .check(responseTimeInMillis().saveAs(MILLIS)))
                .exec(session -> note(session, pages));
    }

    private ChainBuilder save() {
        return exec(http("save")
                        .put("/api/attempts/#{attempt}/answers")
                        .header("Content-Type", "application/json")
                        .header("X-Attempt-Ticket", "#{ticket}")
                        .body(StringBody(session -> Batch.json(
                                "herd-" + session.getString("attempt"), session.getList("kinds"), session.getInt("seq"))))
                        .check(status().is(200))
                        .check(jsonPath("$.seq").ofInt().is(session -> session.getInt("seq") + Batch.CHANGES))
                        .check(responseTimeInMillis().saveAs(MILLIS)))
                .exec(session -> note(session.set("seq", session.getInt("seq") + Batch.CHANGES), saves));
    }

    /** Notes how the last request went and lets the trainee go on. */
    private static Session note(Session session, Latencies latencies) {
        synchronized (latencies) {
            if (session.isFailed()) {
                latencies.addFailure();
            } else {
                latencies.add(session.getInt(MILLIS) * 1_000_000L);
            }
        }
        return session.markAsSucceeded();
    }

    /** Reads a line {@code exam attempt cookie}. */
    private static Map<String, Object> member(String line) {
        String[] parts = line.split(" ", -1);
        Map<String, Object> member = new HashMap<>();
        member.put("exam", parts[0]);
        member.put("attempt", parts[1]);
        member.put("cookie", parts[2]);
        return member;
    }
}
