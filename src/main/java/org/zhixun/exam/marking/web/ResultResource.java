package org.zhixun.exam.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.zhixun.exam.marking.ResultQueries;
import org.zhixun.exam.marking.ResultSlot;
import org.zhixun.exam.marking.ResultView;
import org.zhixun.shared.Jsons;

/** An attempt's result for scripts. */
@Path("attempts/{id}/result")
@RequestScoped
public class ResultResource {

    @Inject
    private ResultQueries results;

    /** Gives an attempt's result, as far as the reader may see it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String result(@PathParam("id") long attemptId) {
        return json(results.result(attemptId)).build().toString();
    }

    private static JsonObjectBuilder json(ResultView result) {
        JsonArrayBuilder slots = Jsons.array();
        result.slots().forEach(slot -> slots.add(json(slot)));
        return Jsons.object()
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
        JsonArrayBuilder options = Jsons.array();
        slot.options()
                .forEach(option ->
                        options.add(Jsons.object().add("key", option.key()).add("text", option.text())));
        JsonObjectBuilder object = Jsons.object()
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
                            Jsons.object()
                                    .add("statute", slot.statute())
                                    .add("version", slot.statuteVersion().toString())
                                    .add("article", slot.article()));
        }
        return object;
    }
}
