package org.zhixun.exam.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixun.testing.Crowd;
import org.zhixun.testing.Houses;
import org.zhixun.testing.Http;
import org.zhixun.testing.Http.Answer;
import org.zhixun.testing.RunningServer;

/** What nobody should send gets a status, a code and both languages, and changes nothing. */
@Tag("outside")
class BadInputIT {

    private static final String DEVICE = "here";

    private static RunningServer house;
    private static Crowd crowd;
    private static Crowd.Exam exam;
    private static int next;

    private Http trainee;
    private long attempt;

    @BeforeAll
    static void gather() {
        house = Houses.onMariaDb();
        crowd = Crowd.gather(Houses.mariaDb(), 40);
        exam = crowd.exam("BAD-1", Instant.now().plus(Duration.ofHours(3)));
    }

    @BeforeEach
    void start() {
        trainee = house.http().as(crowd.members().get(next).userName());
        attempt = exam.attempts().get(next++);
        assertThat(begin(trainee, DEVICE).status()).isEqualTo(201);
        assertThat(save(batch(change(1, 1, "A"))).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "an unknown slot,            '[{\"slot\":51,\"seq\":2,\"value\":\"A\"}]',             422, attempt.unknown-slot",
        "slot nought,                '[{\"slot\":0,\"seq\":2,\"value\":\"A\"}]',              422, attempt.unknown-slot",
        "an unknown option,          '[{\"slot\":1,\"seq\":2,\"value\":\"H\"}]',              422, attempt.unknown-option",
        "two options of one,         '[{\"slot\":1,\"seq\":2,\"value\":\"AB\"}]',             422, attempt.one-option",
        "no option's letter,         '[{\"slot\":1,\"seq\":2,\"value\":\"a\"}]',              400, attempt.malformed",
        "no number,                  '[{\"slot\":1,\"value\":\"A\"}]',                        400, attempt.malformed",
        "a text for a number,        '[{\"slot\":\"1\",\"seq\":2,\"value\":\"A\"}]',          400, attempt.malformed",
        "a number that is too large, '[{\"slot\":1,\"seq\":99999999999,\"value\":\"A\"}]',    400, attempt.malformed",
        "a number out of range,      '[{\"slot\":1,\"seq\":2000000,\"value\":\"A\"}]',        422, attempt.seq-out-of-range",
        "a negative number,          '[{\"slot\":1,\"seq\":-1,\"value\":\"A\"}]',             422, attempt.seq-out-of-range",
        "changes that are no list,   '{\"slot\":1}',                                          400, attempt.malformed",
    })
    void aBatchWithAFaultIsRefusedWhole(String what, String changes, int status, String code) {
        String before = head();

        Answer answer = sendText("{\"device\":\"" + DEVICE + "\",\"changes\":" + changes + "}");

        assertRefused(answer, status, code);
        assertThat(head()).as(what).isEqualTo(before);
    }

    @Test
    void goodChangesBesideABadOneAreNotTakenEither() {
        String before = head();

        assertRefused(save(batch(change(2, 2, "A"), change(99, 3, "A"))), 422, "attempt.unknown-slot");

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        String before = head();

        assertRefused(sendText("{\"changes\": ["), 400, "attempt.malformed");
        assertRefused(sendText("not json"), 400, "attempt.malformed");
        assertRefused(sendText("[]"), 400, "attempt.malformed");

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void aBatchThatIsTooLargeIsRefused() {
        String before = head();
        JsonObject[] many = new JsonObject[AnswerService.MOST_CHANGES + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = change(1, 2 + i, "A");
        }

        assertRefused(save(batch(many)), 413, "attempt.batch-too-large");
        assertRefused(sendText("{\"device\":\"" + "x".repeat(70_000) + "\"}"), 413, "attempt.batch-too-large");

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void anotherPersonsAttemptDoesNotExist() {
        String before = head();
        Http other = house.http().as(crowd.members().get(39).userName());

        assertRefused(other.put(path("answers"), batch(change(1, 2, "B"))), 404, "attempt.not-found");
        assertRefused(other.post(path("hand-in"), JsonValue.EMPTY_JSON_OBJECT), 404, "attempt.not-found");
        assertRefused(other.get(path("result")), 404, "attempt.not-found");
        assertRefused(other.get(path("state")), 404, "attempt.not-found");
        assertRefused(other.put("/api/attempts/1/answers", batch(change(1, 2, "B"))), 404, "attempt.not-found");

        assertThat(head()).isEqualTo(before);
    }

    @Test
    void anAttemptsTicketOpensNoOtherAttempt() {
        String ticket = begin(trainee, DEVICE).object().getString("ticket");
        long other = exam.attempts().get(next - 2 < 0 ? 38 : next - 2);

        Answer own = house.http().send(withTicket(attempt, ticket));
        Answer foreign = house.http().send(withTicket(other, ticket));

        assertThat(own.status()).isEqualTo(200);
        assertRefused(foreign, 401, "shared.sign-in-needed");
    }

    @Test
    void nobodyGetsInWithoutATokenOrWithAnOldOne() {
        Answer without = house.http().put(path("answers"), batch(change(1, 2, "B")));
        Answer withdrawn;
        Http leaving = house.http().as(crowd.members().get(38).userName());
        assertThat(leaving.send(leaving.request("/api/tokens/current").DELETE()).status())
                .isEqualTo(204);
        withdrawn = leaving.get("/api/exams");

        assertRefused(without, 401, "shared.sign-in-needed");
        assertRefused(withdrawn, 401, "shared.sign-in-needed");
    }

    @Test
    void anotherDeviceIsRefusedUntilItTakesOver() {
        String before = head();

        JsonObject foreign = Json.createObjectBuilder(batch(change(1, 2, "B")))
                .add("device", "there")
                .build();
        assertRefused(save(foreign), 409, "attempt.held-elsewhere");
        assertRefused(begin(trainee, "there"), 409, "attempt.held-elsewhere");
        assertThat(head()).isEqualTo(before);

        Answer taken = trainee.post(
                "/api/exams/" + exam.examId() + "/attempts",
                Json.createObjectBuilder()
                        .add("device", "there")
                        .add("takeOver", true)
                        .build());
        assertThat(taken.status()).isEqualTo(200);
        assertThat(save(foreign).status()).isEqualTo(200);
        assertRefused(save(batch(change(1, 3, "C"))), 409, "attempt.held-elsewhere");
    }

    @Test
    void aClosedAttemptIsGoneButWhatComesLateIsKept() {
        assertThat(trainee.post(path("hand-in"), batch(change(2, 2, "A"))).status())
                .isEqualTo(200);

        Answer late = save(batch(change(3, 3, "A"), change(4, 4, "A")));

        assertRefused(late, 410, "attempt.closed");
        assertThat(late.object().getInt("lateKept")).isEqualTo(2);
        assertThat(late.object().getInt("remainingMillis")).isZero();
        assertThat(trainee.post(path("hand-in"), JsonValue.EMPTY_JSON_OBJECT).status())
                .isEqualTo(200);
        assertRefused(begin(trainee, DEVICE), 410, "attempt.closed");
    }

    @Test
    void theClientsClockIsNeverAskedFor() {
        JsonObject lying = Json.createObjectBuilder(batch(change(1, 2, "B")))
                .add("time", "1999-01-01T00:00:00Z")
                .add("remainingMillis", 999_999_999)
                .build();

        Answer receipt = save(lying);

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(Instant.parse(receipt.object().getString("serverTime")))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(receipt.object().getJsonNumber("remainingMillis").longValue())
                .isBetween(1L, Duration.ofHours(2).toMillis());
    }

    @Test
    void aReplayIsAnsweredWithTheSameReceipt() {
        JsonObject batch = batch(change(5, 2, "A"), change(6, 3, "A"));
        JsonObject first = save(batch).object();

        JsonObject again = save(batch).object();

        assertThat(again.getInt("no")).isEqualTo(first.getInt("no"));
        assertThat(again.getInt("seq")).isEqualTo(3);
        assertThat(again.getString("hash")).isEqualTo(first.getString("hash"));
    }

    @Test
    void anExamThatIsNotOnesOwnOrNotOpenCannotBeStarted() {
        assertRefused(
                trainee.post("/api/exams/999999999/attempts", JsonValue.EMPTY_JSON_OBJECT),
                404,
                "attempt.no-such-exam");
        Http tomorrow = house.http().as("trainee");
        long later = tomorrow.get("/api/exams").value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(found -> found.getString("state").equals("PUBLISHED"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();

        assertRefused(
                tomorrow.post("/api/exams/" + later + "/attempts", JsonValue.EMPTY_JSON_OBJECT),
                422,
                "attempt.not-open-yet");
    }

    @Test
    void addressesAndMethodsThatDoNotExistAreRefusedInTheSameForm() {
        assertRefused(trainee.get("/api/nothing"), 404, "shared.not-found");
        assertRefused(trainee.put("/api/exams", JsonValue.EMPTY_JSON_OBJECT), 400, "shared.method-not-allowed");
        assertRefused(
                trainee.send(trainee.request(path("answers"))
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString("x"))),
                400,
                "shared.unsupported-media-type");
        assertRefused(trainee.get("/api/attempts/abc/result"), 404, "shared.not-found");
    }

    @Test
    void aTokenNeedsARightPassword() {
        Http nobody = house.http();
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("user", crowd.members().get(37).userName());

        assertRefused(
                nobody.post(
                        "/api/tokens",
                        Json.createObjectBuilder(body.add("password", "wrong").build())
                                .build()),
                401,
                "access.refused");
        assertRefused(nobody.post("/api/tokens", JsonValue.EMPTY_JSON_OBJECT), 400, "shared.malformed");
        assertRefused(nobody.post("/api/tokens", JsonValue.EMPTY_JSON_ARRAY), 400, "shared.malformed");
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonObject problem = answer.object();
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("detail_en")).matches("\\p{ASCII}+.*").doesNotContain(code);
        assertThat(problem.getString("detail_zh")).matches(".*\\p{IsHan}.*").doesNotContain(code);
    }

    private static Answer begin(Http who, String device) {
        return who.post(
                "/api/exams/" + exam.examId() + "/attempts",
                Json.createObjectBuilder().add("device", device).build());
    }

    private HttpRequest.Builder withTicket(long of, String ticket) {
        return house.http()
                .request("/api/attempts/" + of + "/answers")
                .header("X-Attempt-Ticket", ticket)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(batch(change(7, 7, "A")).toString()));
    }

    private Answer save(JsonObject batch) {
        return trainee.put(path("answers"), batch);
    }

    private Answer sendText(String text) {
        return trainee.send(trainee.request(path("answers"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(text)));
    }

    private String path(String what) {
        return "/api/attempts/" + attempt + "/" + what;
    }

    private static JsonObject batch(JsonObject... changes) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List.of(changes).forEach(list::add);
        return Json.createObjectBuilder()
                .add("device", DEVICE)
                .add("changes", list)
                .build();
    }

    private static JsonObject change(int slot, int seq, String value) {
        return Json.createObjectBuilder()
                .add("slot", slot)
                .add("seq", seq)
                .add("value", value)
                .build();
    }

    /** Gives what the attempt's own row says: any journal row would change it. */
    private String head() {
        try (Connection connection = Houses.mariaDb().connect();
                PreparedStatement select =
                        connection.prepareStatement("select head_hash, answers, last_no from attempt where id = ?")) {
            select.setLong(1, attempt);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1) + row.getString(2) + row.getInt(3);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
