package org.zhixun.questionbank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.zhixun.questionbank.BankService;
import org.zhixun.questionbank.BankView;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Question banks for scripts. */
@Path("banks")
@RequestScoped
public class BanksResource {

    @Inject
    private BankService service;

    /** Makes a bank out of {@code {"code", "name"}} and, if there is one, {@code "nameEn"}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(JsonObject body) {
        BankView bank = service.create(needed(body, "code"), needed(body, "name"), text(body, "nameEn"));
        JsonObject made = Jsons.object()
                .add("id", bank.id())
                .add("code", bank.code())
                .add("name", bank.name())
                .add("nameEn", bank.nameEn())
                .build();
        return Response.created(URI.create("banks/" + bank.code())).entity(made).build();
    }

    private static String needed(JsonObject body, String name) {
        String text = text(body, name);
        if (text.isEmpty()) {
            throw new RuleViolation(Kind.MALFORMED, "shared.malformed", name);
        }
        return text;
    }

    private static String text(JsonObject body, String name) {
        return body != null && body.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
