package org.zhixun.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.zhixun.access.SignInService;
import org.zhixun.access.SignInService.Granted;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** API tokens: given for user name and password, taken back. */
@Path("tokens")
@RequestScoped
public class TokensResource {

    private static final String BEARER = "bearer ";

    @Inject
    private SignInService service;

    @Context
    private HttpServletRequest request;

    /** Gives a token for {@code {"user", "password"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject issue(JsonObject body) {
        Granted granted = service.issueToken(text(body, "user"), text(body, "password"), request.getRemoteAddr());
        return Jsons.object()
                .add("token", granted.token())
                .add("expiresAt", granted.expiresAt().toString())
                .build();
    }

    /** Takes the token back that the request itself carries. */
    @DELETE
    @Path("current")
    public void withdraw(@HeaderParam("Authorization") String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            throw new RuleViolation(Kind.MALFORMED, "access.no-token");
        }
        service.signOut(authorization.substring(BEARER.length()).strip());
    }

    private static String text(JsonObject body, String name) {
        if (body != null
                && body.get(name) instanceof JsonString text
                && !text.getString().isEmpty()) {
            return text.getString();
        }
        throw new RuleViolation(Kind.MALFORMED, "shared.malformed", name);
    }
}
