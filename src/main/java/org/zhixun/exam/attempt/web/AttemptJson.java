package org.zhixun.exam.attempt.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.zhixun.exam.attempt.AnswerService;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.SitView;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.Marks;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Attempts as JSON. */
final class AttemptJson {

    private static final int LONGEST_BODY = 64 * 1024;

    private AttemptJson() {}

    /** Writes where an attempt stands. */
    static JsonObjectBuilder status(AttemptStatus status, Instant now) {
        long remaining = status.state() == AttemptState.RUNNING
                ? Math.max(0, status.deadline().toEpochMilli() - now.toEpochMilli())
                : 0;
        return Jsons.object()
                .add("id", status.attemptId())
                .add("state", status.state().name())
                .add("serverTime", now.toString())
                .add("remainingMillis", remaining)
                .add("device", status.device())
                .add("no", status.no())
                .add("seq", status.seq())
                .add("count", status.count())
                .add("hash", status.hash());
    }

    /** Writes a running attempt with its paper. */
    static JsonObject attempt(AttemptService.Started started, Instant now) {
        SitView view = started.view();
        JsonArrayBuilder slots = Jsons.array();
        for (SitView.SlotView slot : view.slots()) {
            JsonArrayBuilder options = Jsons.array();
            slot.options()
                    .forEach(option ->
                            options.add(Jsons.object().add("key", option.key()).add("text", option.text())));
            slots.add(Jsons.object()
                    .add("slot", slot.slot())
                    .add("kind", slot.kind())
                    .add("marks", slot.marks().toString())
                    .add("stem", slot.stem())
                    .add("options", options));
        }
        JsonArrayBuilder given = Jsons.array();
        view.answers()
                .forEach(answer -> given.add(Jsons.object()
                        .add("slot", answer.slot())
                        .add("seq", answer.seq())
                        .add("value", answer.value())
                        .add("marked", answer.marked())));
        return status(started.status(), now)
                .add("examId", view.examId())
                .add("ticket", view.ticket())
                .add("handOverKey", view.handOverKey())
                .add("startedAt", started.status().startedAt().toString())
                .add("deadline", started.status().deadline().toString())
                .add("totalMarks", new Marks(started.status().maxMarks()).toString())
                .add("form", Jsons.object().add("slots", slots))
                .add("answers", given)
                .build();
    }

    /**
     * Reads a body.
     *
     * @throws RuleViolation TOO_LARGE beyond 64 KiB
     */
    static String text(InputStream body) {
        try (body) {
            byte[] read = body.readNBytes(LONGEST_BODY + 1);
            if (read.length > LONGEST_BODY) {
                throw new RuleViolation(
                        Kind.TOO_LARGE, "attempt.batch-too-large", LONGEST_BODY, AnswerService.MOST_CHANGES);
            }
            return new String(read, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleViolation(Kind.MALFORMED, "attempt.malformed", "");
        }
    }
}
