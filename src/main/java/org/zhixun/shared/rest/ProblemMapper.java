package org.zhixun.shared.rest;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** The one place where REST turns what went wrong into an answer; what nobody foresaw is logged under a number. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        RuleViolation violation = violation(thrown);
        return Problem.response(Problem.status(violation), Problem.body(violation, null));
    }

    private static RuleViolation violation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation violation) {
                return violation;
            }
            if (cause instanceof OptimisticLockException) {
                return new RuleViolation(Kind.CONFLICT, "shared.changed-meanwhile");
            }
            if (cause instanceof JsonException) {
                return new RuleViolation(Kind.MALFORMED, "shared.malformed", "JSON");
            }
        }
        RuleViolation refused = thrown instanceof WebApplicationException web
                ? refused(web.getResponse().getStatus())
                : null;
        if (refused != null) {
            return refused;
        }
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Unforeseen, number " + number, thrown);
        return new RuleViolation(Kind.UNAVAILABLE, "shared.unexpected", number);
    }

    private static RuleViolation refused(int status) {
        return switch (status) {
            case 400 -> new RuleViolation(Kind.MALFORMED, "shared.malformed", "");
            case 404 -> new RuleViolation(Kind.NOT_FOUND, "shared.not-found");
            case 405 -> new RuleViolation(Kind.MALFORMED, "shared.method-not-allowed");
            case 415 -> new RuleViolation(Kind.MALFORMED, "shared.unsupported-media-type");
            default -> null;
        };
    }
}
