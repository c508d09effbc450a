package org.zhixun.exam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhixun.testing.Crowd;
import org.zhixun.testing.Figures;
import org.zhixun.testing.Houses;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.Statements;

/** What the exam path costs, in statements and bytes, and what it never shows. */
@Tag("outside")
class ExamPathIT {

    private static final int TRAINEES = 6;
    private static final int QUESTIONS = 50;
    private static final int KILO = 1024;
    private static final Pattern NAMED =
            Pattern.compile("<script[^>]+src=\"([^\"]+)\"|<link[^>]+href=\"([^\"]+)\"|url\\(['\"]?([^)'\"]+)['\"]?\\)");

    private static RunningServer house;
    private static Crowd crowd;
    private static Crowd.Exam exam;
    private static HttpClient client;

    private final Map<String, HttpResponse<byte[]>> fetched = new LinkedHashMap<>();

    @BeforeAll
    static void gather() {
        house = Houses.onMariaDb();
        crowd = Crowd.gather(Houses.mariaDb(), TRAINEES);
        exam = crowd.exam("PATH-1", Instant.now().plus(Duration.ofHours(3)));
        client = HttpClient.newHttpClient();
    }

    @Test
    void fewStatementsAreNeededHoweverMuchIsSaved() {
        Statements statements = new Statements(Houses.mariaDb());
        Map<String, List<String>> fewest = new LinkedHashMap<>();

        for (int i = 0; i < TRAINEES - 1; i++) {
            String cookie = crowd.members().get(i).cookie();
            long attempt = exam.attempts().get(i);
            String answers = "/api/attempts/" + attempt + "/answers";
            hear(statements, fewest, "start", () -> send(cookie, "POST", start(), device().build()));
            List<String> options = options(send(cookie, "POST", start(), device().build()));
            hear(statements, fewest, "page", () -> page(cookie, attempt));
            hear(statements, fewest, "save-1", () -> send(cookie, "PUT", answers, batch(options, 1, 1)));
            hear(statements, fewest, "save-5", () -> send(cookie, "PUT", answers, batch(options, 2, 5)));
            hear(statements, fewest, "save-50", () -> send(cookie, "PUT", answers, batch(options, 7, QUESTIONS)));
            hear(
                    statements,
                    fewest,
                    "hand-in",
                    () -> send(cookie, "POST", "/api/attempts/" + attempt + "/hand-in", batch(options, 60, 5)));
        }

        Figures figures = Figures.of("statements");
        fewest.forEach((step, heard) -> figures.with(step, heard.size()));
        figures.print();
        assertThat(fewest.get("start"))
                .hasSizeLessThanOrEqualTo(6)
                .anyMatch(sql -> sql.startsWith("insert into attempt"));
        assertThat(fewest.get("page")).hasSizeLessThanOrEqualTo(3);
        assertThat(fewest.get("save-1")).hasSizeLessThanOrEqualTo(4);
        assertThat(fewest.get("save-5")).hasSizeLessThanOrEqualTo(4);
        assertThat(fewest.get("save-50")).as("whatever the size").hasSameSizeAs(fewest.get("save-5"));
        assertThat(fewest.get("hand-in")).hasSizeLessThanOrEqualTo(8).anyMatch(sql -> sql.contains("attempt_mark"));
    }

    @Test
    void thePageIsLightAndTheServerKeepsNothingForIt() {
        String cookie = crowd.members().get(TRAINEES - 1).cookie();
        long attempt = exam.attempts().get(TRAINEES - 1);
        send(cookie, "POST", start(), device().build());

        HttpResponse<byte[]> page = page(cookie, attempt);
        String html = text(page);
        follow(URI.create("/exam/sit.xhtml"), html);

        int all = page.body().length + size(fetched.keySet());
        int again = page.body().length + size(changing());
        Figures.of("exam-page")
                .with("htmlBytes", html.getBytes(StandardCharsets.UTF_8).length)
                .with("htmlBytesPacked", page.body().length)
                .with("requests", 1 + fetched.size())
                .with("bytesFirstVisit", all)
                .with("bytesSecondVisit", again)
                .print();
        assertThat(html.split("class=\"question\"", -1)).hasSize(QUESTIONS + 1);
        assertThat(html).doesNotContain("ViewState");
        assertThat(page.headers().allValues("Set-Cookie"))
                .as("a session of the page")
                .isEmpty();
        assertThat(page.body().length).isLessThanOrEqualTo(40 * KILO);
        assertThat(all).isLessThanOrEqualTo(250 * KILO);
        assertThat(again).isLessThanOrEqualTo(60 * KILO);
        assertThat(fetched.size()).isLessThanOrEqualTo(7);
    }

    @Test
    void neitherThePageNorTheRestAnswerGivesAKeyOrAnExplanationBeforeHandIn() {
        String cookie = crowd.members().get(TRAINEES - 1).cookie();
        long attempt = exam.attempts().get(TRAINEES - 1);

        String started = text(send(cookie, "POST", start(), device().build()));
        String html = text(page(cookie, attempt));
        Set<String> secrets = ExamDesk.explanations(Houses.mariaDb(), attempt);

        assertThat(secrets).hasSizeGreaterThan(QUESTIONS / 2);
        for (String said : List.of(started, html)) {
            assertThat(secrets).noneMatch(said::contains);
            assertThat(said).doesNotContainIgnoringCase("explanation").doesNotContain("answerKey", "\"correct");
        }
        JsonObject slot = slots(started).get(0);
        assertThat(slot.keySet()).containsExactlyInAnyOrder("slot", "kind", "marks", "stem", "options");
        assertThat(slot.getJsonArray("options").getJsonObject(0).keySet()).containsExactlyInAnyOrder("key", "text");
        HttpResponse<byte[]> result = send(cookie, "GET", "/api/attempts/" + attempt + "/result", null);
        assertThat(result.statusCode()).isEqualTo(403);
    }

    private static void hear(
            Statements statements,
            Map<String, List<String>> fewest,
            String step,
            Supplier<HttpResponse<byte[]>> request) {
        statements.forget();
        int status = request.get().statusCode();
        List<String> heard = statements.heard();
        assertThat(status / 100).as(step).isEqualTo(2);
        // Jobs of the house speak to the same database; what the step itself needs is the fewest ever heard.
        fewest.merge(step, heard, (one, other) -> one.size() <= other.size() ? one : other);
    }

    private static String start() {
        return "/api/exams/" + exam.examId() + "/attempts";
    }

    private static JsonObjectBuilder device() {
        return Json.createObjectBuilder().add("device", "path");
    }

    private static JsonObject batch(List<String> options, int firstSeq, int size) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        for (int i = 0; i < size; i++) {
            changes.add(Json.createObjectBuilder()
                    .add("slot", 1 + i)
                    .add("seq", firstSeq + i)
                    .add("value", options.get(i)));
        }
        return device().add("changes", changes).build();
    }

    /** Gives an option of each question. */
    private static List<String> options(HttpResponse<byte[]> started) {
        return slots(text(started)).stream()
                .map(slot -> slot.getJsonArray("options").getJsonObject(0).getString("key"))
                .toList();
    }

    private static List<JsonObject> slots(String started) {
        return Json.createReader(new StringReader(started))
                .readObject()
                .getJsonObject("form")
                .getJsonArray("slots")
                .getValuesAs(JsonObject.class);
    }

    private static HttpResponse<byte[]> page(String cookie, long attempt) {
        return send(cookie, "GET", "/exam/sit.xhtml?attempt=" + attempt, null);
    }

    private static HttpResponse<byte[]> send(String cookie, String method, String path, JsonObject body) {
        HttpRequest request = HttpRequest.newBuilder(house.uri(path))
                .header("Cookie", "zxsid=" + cookie)
                .header("Accept-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void follow(URI base, String text) {
        for (MatchResult named : NAMED.matcher(text).results().toList()) {
            String address =
                    named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
            String path = base.resolve(address.replace("&amp;", "&")).toString();
            if (!address.startsWith("data:") && !fetched.containsKey(path)) {
                HttpResponse<byte[]> part = send("", "GET", path, null);
                assertThat(part.statusCode()).as(path).isEqualTo(200);
                fetched.put(path, part);
                if (part.headers().firstValue("Content-Type").orElse("").contains("css")) {
                    follow(URI.create(path), text(part));
                }
            }
        }
    }

    /** Gives the addresses that a browser asks for again on a second visit. */
    private Set<String> changing() {
        return fetched.entrySet().stream()
                .filter(part -> !part.getValue()
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse("")
                        .matches(".*max-age=[1-9].*"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int size(Set<String> paths) {
        return paths.stream().mapToInt(path -> fetched.get(path).body().length).sum();
    }

    private static String text(HttpResponse<byte[]> response) {
        try {
            byte[] body = response.body();
            if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
                body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            }
            return new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
