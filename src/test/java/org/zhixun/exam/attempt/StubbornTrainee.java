package org.zhixun.exam.attempt;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhixun.testing.Crowd;

/**
 * A trainee whose browser never gives up: a change is kept until a receipt covers it, every error is answered by asking again after a
 * while that grows, as the exam page does it. At the end it hands in, unless the deadline was faster.
 */
final class StubbornTrainee {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int[] BACK_OFF_MILLIS = {1000, 2000, 4000, 8000};
    private static final int LEAST_THOUGHT_MILLIS = 500;
    private static final int THOUGHT_MILLIS = 2000;
    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_CHANGES = 200;

    /**
     * A receipt.
     *
     * @param no the number of the journal row it stands for
     * @param seq the highest change number that the server has
     * @param hash the hash of that row
     * @param covered how many of the trainee's changes were in what it answers
     */
    record Receipt(int no, int seq, String hash, int covered) {}

    /** What all of them share. */
    record World(HttpClient http, URI server, Executor timer, AtomicInteger receipts, AtomicInteger retries) {}

    /** A question: where it stands, which keys it offers, whether several can be chosen. */
    private record Slot(int number, List<String> keys, boolean several) {}

    private final World world;
    private final Crowd.Member member;
    private final long examId;
    private final long attemptId;
    private final Random random;
    private final CompletableFuture<StubbornTrainee> done = new CompletableFuture<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Change> made = new ArrayList<>();
    private final List<Instant> madeAt = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private volatile boolean enough;
    private String ticket;
    private int settled;
    private int covered;
    private int late;
    private int failures;
    private String finalHash;

    StubbornTrainee(World world, Crowd.Member member, long examId, long attemptId) {
        this.world = world;
        this.member = member;
        this.examId = examId;
        this.attemptId = attemptId;
        this.random = new Random(attemptId);
    }

    /** Begins; what comes of it is known when the result is there. */
    CompletableFuture<StubbornTrainee> begin() {
        plan(random.nextInt(THOUGHT_MILLIS));
        return done;
    }

    /** Lets it come to an end: deliver what is left and hand in. */
    void stop() {
        enough = true;
    }

    long attemptId() {
        return attemptId;
    }

    boolean hasStarted() {
        return ticket != null;
    }

    List<Receipt> receipts() {
        return receipts;
    }

    /** Gives the changes that a receipt covers, in order. */
    List<Change> acknowledged() {
        return made.subList(0, covered);
    }

    List<Change> made() {
        return made;
    }

    Instant madeAt(Change change) {
        return madeAt.get(change.seq() - 1);
    }

    /** Gives how many changes the server took as late. */
    int late() {
        return late;
    }

    /** Gives the hash that the hand-in was answered with, null where the deadline was faster. */
    String finalHash() {
        return finalHash;
    }

    private void plan(long millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, world.timer())
                .execute(() -> guarded(this::turn));
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError e) {
            done.completeExceptionally(e);
        }
    }

    private void turn() {
        if (ticket == null) {
            ask("POST", "/api/exams/" + examId + "/attempts", payload(0, 0), this::started);
            return;
        }
        if (!enough) {
            choose();
        }
        if (settled < made.size()) {
            int to = Math.min(made.size(), settled + MOST_CHANGES);
            ask("PUT", "/api/attempts/" + attemptId + "/answers", payload(settled, to), answer -> saved(answer, to));
        } else {
            ask("POST", "/api/attempts/" + attemptId + "/hand-in", payload(0, 0), this::handedIn);
        }
    }

    private void choose() {
        for (int i = random.nextInt(MOST_AT_ONCE) + 1; i > 0; i--) {
            Slot slot = slots.get(random.nextInt(slots.size()));
            String one = slot.keys().get(random.nextInt(slot.keys().size()));
            String value = slot.several()
                    ? slot.keys().stream()
                            .filter(key -> key.equals(one) || random.nextBoolean())
                            .sorted()
                            .collect(Collectors.joining())
                    : one;
            made.add(new Change(slot.number(), made.size() + 1, value, random.nextInt(8) == 0));
            madeAt.add(Instant.now());
        }
    }

    private void started(Answer answer) {
        if (answer.status() == 410) {
            done.complete(this);
            return;
        }
        answer.expect(200, 201);
        ticket = answer.body().getString("ticket");
        answer.body().getJsonObject("form").getJsonArray("slots").getValuesAs(JsonObject.class).stream()
                .map(slot -> new Slot(
                        slot.getInt("slot"),
                        slot.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                                .map(option -> option.getString("key"))
                                .toList(),
                        !List.of("SINGLE_CHOICE", "TRUE_FALSE").contains(slot.getString("kind"))))
                .forEach(slots::add);
        plan(thought());
    }

    private void saved(Answer answer, int to) {
        if (answer.status() == 410) {
            late += to - settled;
            done.complete(this);
            return;
        }
        answer.expect(200);
        settled = to;
        covered = to;
        receipts.add(new Receipt(
                answer.body().getInt("no"),
                answer.body().getInt("seq"),
                answer.body().getString("hash"),
                to));
        world.receipts().incrementAndGet();
        plan(enough ? 0 : thought());
    }

    private void handedIn(Answer answer) {
        if (answer.status() != 410) {
            answer.expect(200);
            finalHash = answer.body().getString("hash");
        }
        done.complete(this);
    }

    private long thought() {
        return (long) LEAST_THOUGHT_MILLIS + random.nextInt(THOUGHT_MILLIS);
    }

    private String payload(int from, int to) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        made.subList(from, to)
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("slot", change.slot())
                        .add("seq", change.seq())
                        .add("value", change.value())
                        .add("marked", change.marked())));
        return Json.createObjectBuilder()
                .add("device", "fault-" + attemptId)
                .add("changes", changes)
                .build()
                .toString();
    }

    private void ask(String method, String path, String body, Consumer<Answer> next) {
        HttpRequest.Builder request = HttpRequest.newBuilder(world.server().resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Cookie", "zxsid=" + member.cookie())
                .method(method, BodyPublishers.ofString(body));
        if (ticket != null) {
            request.header("X-Attempt-Ticket", ticket);
        }
        CompletableFuture<HttpResponse<String>> unused = world.http()
                .sendAsync(request.build(), BodyHandlers.ofString())
                .whenCompleteAsync((response, failed) -> guarded(() -> judge(response, next)), world.timer());
    }

    private void judge(HttpResponse<String> response, Consumer<Answer> next) {
        if (Answer.isWordOfTheApplication(response)) {
            failures = 0;
            next.accept(Answer.of(response));
        } else {
            world.retries().incrementAndGet();
            plan((long) BACK_OFF_MILLIS[Math.min(failures++, BACK_OFF_MILLIS.length - 1)] + random.nextInt(500));
        }
    }

    /** An answer of the application itself. */
    private record Answer(int status, JsonObject body) {

        /** Tells it from a refused connection, a server that is still starting, and a database that is away. */
        static boolean isWordOfTheApplication(HttpResponse<String> response) {
            return response != null
                    && response.statusCode() < 500
                    && response.headers().firstValue("Content-Type").orElse("").contains("json");
        }

        static Answer of(HttpResponse<String> response) {
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return new Answer(response.statusCode(), reader.readObject());
            }
        }

        void expect(Integer... statuses) {
            if (!List.of(statuses).contains(status)) {
                throw new AssertionError(status + ": " + body);
            }
        }
    }
}
