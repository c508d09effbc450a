package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.zhixun.document.Csv;
import org.zhixun.exam.marking.ExamResults;
import org.zhixun.exam.marking.Outcome;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultRow;
import org.zhixun.exam.marking.ResultSlot;
import org.zhixun.exam.marking.ResultView;

/** Results for scripts: one attempt's, and an exam's as JSON or CSV. */
@Path("")
@RequestScoped
public class ResultResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).add().build();
    private static final List<String> COLUMNS =
            List.of("badge", "name", "unit", "state", "startedAt", "handedInAt", "marks", "passed", "hash");

    @Inject
    private ResultQueries results;

    @Context
    private Request request;

    /** Gives an attempt's result, as far as the reader may see it. */
    @GET
    @Path("attempts/{id}/result")
    @Produces(MediaType.APPLICATION_JSON)
    public String result(@PathParam("id") long attemptId) {
        return json(results.result(attemptId)).build().toString();
    }

    /**
     * Gives the results of an exam, of those people whom the reader may see.
     *
     * @param format csv or json; without it the request's Accept header decides
     */
    @GET
    @Path("exams/{id}/results")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response results(@PathParam("id") long examId, @QueryParam("format") String format) {
        ExamResults found = results.ofExam(examId);
        if (isCsv(format)) {
            byte[] file = Csv.write(
                    COLUMNS, found.rows().stream().map(ResultResource::cells).toList(), Csv.Start.PLAIN);
            return Response.ok(file, CSV.withCharset("UTF-8"))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(row -> rows.add(json(row)));
        return Response.ok(rows.build().toString(), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private boolean isCsv(String format) {
        if (format != null) {
            return format.equals("csv");
        }
        Variant wanted = request.selectVariant(VARIANTS);
        return wanted != null && CSV.isCompatible(wanted.getMediaType());
    }

    private static List<String> cells(ResultRow row) {
        return Arrays.asList(
                row.badgeNumber(),
                row.name(),
                row.unitName(),
                row.state().name(),
                row.startedAt().toString(),
                text(row.closedAt()),
                row.marksText(),
                row.outcome() == Outcome.OPEN ? "" : Boolean.toString(row.outcome() == Outcome.PASSED),
                row.hash());
    }

    private static JsonObjectBuilder json(ResultRow row) {
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("attempt", row.attemptId())
                .add("badge", row.badgeNumber())
                .add("name", row.name())
                .add("unit", row.unitName())
                .add("state", row.state().name())
                .add("startedAt", row.startedAt().toString());
        addOrNull(object, "handedInAt", text(row.closedAt()));
        addOrNull(object, "marks", row.marks() == null ? null : row.marksText());
        if (row.outcome() == Outcome.OPEN) {
            object.addNull("passed");
        } else {
            object.add("passed", row.outcome() == Outcome.PASSED);
        }
        return addOrNull(object, "hash", row.hash());
    }

    private static JsonObjectBuilder json(ResultView result) {
        JsonArrayBuilder slots = Json.createArrayBuilder();
        result.slots().forEach(slot -> slots.add(json(slot)));
        return Json.createObjectBuilder()
                .add("id", result.attemptId())
                .add("examId", result.examId())
                .add("exam", result.examName())
                .add("state", result.state().name())
                .add("shown", result.shown().name())
                .add("marks", result.marks().toString())
                .add("maxMarks", result.maxMarks().toString())
                .add("passMarks", result.passMarks().toString())
                .add("passed", result.passed())
                .add("startedAt", result.startedAt().toString())
                .add("handedInAt", result.closedAt().toString())
                .add("hash", result.hash())
                .add("slots", slots);
    }

    private static JsonObjectBuilder json(ResultSlot slot) {
        JsonArrayBuilder options = Json.createArrayBuilder();
        slot.options()
                .forEach(option -> options.add(
                        Json.createObjectBuilder().add("key", option.key()).add("text", option.text())));
        JsonObjectBuilder object = Json.createObjectBuilder()
                .add("slot", slot.slot())
                .add("kind", slot.kind().name())
                .add("stem", slot.stem())
                .add("value", slot.answer())
                .add("key", slot.key())
                .add("marks", slot.marks().toString())
                .add("maxMarks", slot.maxMarks().toString())
                .add("options", options);
        if (slot.explanation() != null) {
            object.add("explanation", slot.explanation())
                    .add(
                            "basis",
                            Json.createObjectBuilder()
                                    .add("statute", slot.statute())
                                    .add("version", slot.statuteVersion().toString())
                                    .add("article", slot.article()));
        }
        return object;
    }

    private static JsonObjectBuilder addOrNull(JsonObjectBuilder object, String name, String value) {
        return value == null ? object.addNull(name) : object.add(name, value);
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
