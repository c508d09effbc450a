package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhixun.exam.attempt.AttemptQueries;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.ChangeJson;
import org.zhixun.exam.attempt.model.Ledger;
import org.zhixun.exam.sitting.Admission;
import org.zhixun.exam.sitting.SittingQueries;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Jsons;

/** A person's own exams, and how an attempt begins. */
@Path("exams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnExamsResource {

    @Inject
    private AttemptService service;

    @Inject
    private AttemptQueries attempts;

    @Inject
    private SittingQueries sittings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Gives the exams that the signed-in person may sit or has sat, the one that opens last first. */
    @GET
    public String own() {
        Map<Long, AttemptStatus> begun =
                attempts.own().stream().collect(Collectors.toMap(AttemptStatus::attemptId, Function.identity()));
        JsonArrayBuilder exams = Jsons.array();
        sittings.admissions(user.personId())
                .forEach(place -> exams.add(exam(place, begun.get(place.registrationId()))));
        return exams.build().toString();
    }

    /** Starts an attempt (201) or gives the running one (200). */
    @POST
    @Path("{id}/attempts")
    public Response start(@PathParam("id") long examId, InputStream body) {
        ChangeJson.Batch wish = ChangeJson.parse(AttemptJson.text(body));
        AttemptService.Started started;
        try {
            started = service.start(examId, wish.device(), wish.takeOver());
        } catch (Ledger.Failed e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            started = service.start(examId, wish.device(), wish.takeOver());
        }
        return Response.status(started.fresh() ? 201 : 200)
                .entity(AttemptJson.attempt(started, clock.instant()).toString())
                .build();
    }

    private JsonObjectBuilder exam(Admission place, AttemptStatus attempt) {
        JsonObjectBuilder exam = Jsons.object()
                .add("id", place.examId())
                .add("code", place.examCode())
                .add("name", place.examName())
                .add("state", place.state(clock.instant()).name())
                .add("opensAt", place.opensAt().toString())
                .add("closesAt", place.closesAt().toString())
                .add("durationMinutes", place.durationMinutes() + place.extraMinutes());
        return attempt == null
                ? exam.add("attempt", JsonValue.NULL)
                : exam.add(
                        "attempt",
                        Jsons.object()
                                .add("id", attempt.attemptId())
                                .add("state", attempt.state().name()));
    }
}
