package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import org.zhixun.exam.attempt.AnswerService;
import org.zhixun.exam.attempt.AttemptService;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.AttemptStatus;
import org.zhixun.exam.attempt.ChangeJson;
import org.zhixun.exam.attempt.HandOverService;
import org.zhixun.exam.attempt.Receipt;
import org.zhixun.exam.attempt.SealedHandOver;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.rest.Problem;

/** The addresses that the page of a running exam and scripts speak to. */
@Path("attempts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {

    private static final String TICKET = "X-Attempt-Ticket";

    @Inject
    private AttemptService service;

    @Inject
    private AnswerService answers;

    @Inject
    private HandOverService handOvers;

    @Inject
    private Clock clock;

    /** Takes a batch of answers and gives the receipt once it is durable. */
    @PUT
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("id") long attemptId, @HeaderParam(TICKET) String ticket, InputStream body) {
        ChangeJson.Batch batch = ChangeJson.parse(AttemptJson.text(body));
        AnswerService.Saved saved = answers.save(attemptId, ticket, batch.device(), batch.changes());
        if (saved.counted()) {
            return Response.ok(receipt(saved.receipt()).toString()).build();
        }
        return closed(saved.keptLate(), service.settled(attemptId, ticket));
    }

    /** Hands in, with the last changes. */
    @POST
    @Path("hand-in")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handIn(@PathParam("id") long attemptId, @HeaderParam(TICKET) String ticket, InputStream body) {
        ChangeJson.Batch batch = ChangeJson.parse(AttemptJson.text(body));
        AttemptService.HandedIn handedIn = service.handIn(attemptId, ticket, batch.device(), batch.changes());
        if (handedIn.status().state() != AttemptState.HANDED_IN || handedIn.keptLate() > 0) {
            return closed(handedIn.keptLate(), handedIn.status());
        }
        return Response.ok(ending(handedIn.status()).build().toString()).build();
    }

    /** Tells where an attempt stands. */
    @GET
    @Path("state")
    public String state(@PathParam("id") long attemptId, @HeaderParam(TICKET) String ticket) {
        AttemptStatus status = service.settled(attemptId, ticket);
        return AttemptJson.status(status, clock.instant()).build().toString();
    }

    /** Brings in a hand-over file with a reason. */
    @POST
    @Path("hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    public String handOver(@PathParam("id") long attemptId, JsonObject file) {
        HandOverService.HandOver brought =
                handOvers.bringIn(attemptId, SealedHandOver.of(file), file.getString("reason", ""));
        return Jsons.object()
                .add("taken", brought.taken())
                .add("known", brought.known())
                .add("receipt", AttemptJson.status(brought.status(), clock.instant()))
                .build()
                .toString();
    }

    private static JsonObject receipt(Receipt receipt) {
        return Jsons.object()
                .add("attempt", receipt.attemptId())
                .add("no", receipt.no())
                .add("seq", receipt.seq())
                .add("count", receipt.count())
                .add("serverTime", receipt.serverTime().toString())
                .add("remainingMillis", receipt.remainingMillis())
                .add("hash", receipt.hash())
                .build();
    }

    private static Response closed(int late, AttemptStatus status) {
        RuleViolation gone = new RuleViolation(Kind.GONE, "attempt.closed");
        JsonObjectBuilder extra = ending(status).add("remainingMillis", 0).add("lateKept", late);
        return Problem.response(410, Problem.body(gone, extra.build()));
    }

    /** Says how an attempt ended. */
    private static JsonObjectBuilder ending(AttemptStatus status) {
        return Jsons.object()
                .add("id", status.attemptId())
                .add("state", status.state().name())
                .add("handedInAt", status.closedAt().toString())
                .add("hash", status.finalHash())
                .add("count", status.count())
                .add("seq", status.seq());
    }
}
