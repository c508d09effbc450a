package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.zhixun.shared.Jsons;

/** The results of an exam for scripts, as JSON or CSV. */
@Path("exams/{id}/results")
@RequestScoped
public class ExamResultsResource {

    private static final MediaType CSV = new MediaType("text", "csv");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).add().build();
    private static final List<String> COLUMNS =
            List.of("badge", "name", "unit", "state", "startedAt", "handedInAt", "marks", "passed", "hash");

    @Inject
    private ResultQueries results;

    @Context
    private Request request;

    /**
     * Gives the results of an exam, of those people whom the reader may see.
     *
     * @param format csv or json; without it the request's Accept header decides
     */
    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response results(@PathParam("id") long examId, @QueryParam("format") String format) {
        ExamResults found = results.ofExam(examId);
        if (isCsv(format)) {
            byte[] file = Csv.write(
                    COLUMNS,
                    found.rows().stream().map(ExamResultsResource::cells).toList(),
                    Csv.Start.PLAIN);
            return Response.ok(file, CSV.withCharset("UTF-8"))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        JsonArrayBuilder rows = Jsons.array();
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
        JsonObjectBuilder object = Jsons.object()
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

    private static JsonObjectBuilder addOrNull(JsonObjectBuilder object, String name, String value) {
        return value == null ? object.addNull(name) : object.add(name, value);
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
