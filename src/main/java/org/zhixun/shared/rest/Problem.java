package org.zhixun.shared.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.Messages;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.RuleViolation;

/** Refusals as problem details in both languages (RFC 9457). */
public final class Problem {

    private Problem() {}

    /** Gives the HTTP status for a refusal. */
    public static int status(RuleViolation violation) {
        return switch (violation.kind()) {
            case INVALID -> 422;
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    /**
     * Gives the body of a refusal.
     *
     * @param violation the refusal, not null
     * @param extra further members, or null
     */
    public static JsonObject body(RuleViolation violation, JsonObject extra) {
        Object[] args = violation.args().toArray();
        return body(
                status(violation),
                violation.code(),
                Messages.text(Language.EN, violation.code(), args),
                Messages.text(Language.ZH_CN, violation.code(), args),
                extra);
    }

    /** Gives a problem response with both texts. */
    public static Response response(int status, JsonObject body) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8")
                .entity(body.toString())
                .build();
    }

    static JsonObject body(int status, String code, String english, String chinese, JsonObject extra) {
        JsonObjectBuilder problem = Jsons.object()
                .add("type", "about:blank")
                .add("title", code)
                .add("status", status)
                .add("code", code)
                .add("detail", english)
                .add("detail_zh", chinese)
                .add("detail_en", english);
        if (extra != null) {
            extra.forEach(problem::add);
        }
        return problem.build();
    }
}
