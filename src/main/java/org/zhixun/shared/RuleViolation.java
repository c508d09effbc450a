package org.zhixun.shared;

import java.util.List;

/**
 * A request that a rule of the house refuses. The code is the message key in the bundle of the room that owns it
 * ({@code sitting.window-reversed}); the arguments fill the message. One handler shows it in pages, one in REST.
 *
 * <p>Being a runtime exception it rolls the transaction back.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; REST maps it to a status. */
    public enum Kind {
        /** The input breaks a rule: 422. */
        INVALID,
        /** The request itself can't be read: 400. */
        MALFORMED,
        /** Nobody is signed in, or the token is old: 401. */
        UNAUTHENTICATED,
        /** Signed in, but not allowed: 403. */
        FORBIDDEN,
        /** There is no such thing, or it is not the reader's to know of: 404. */
        NOT_FOUND,
        /** Something newer stands against it: 409. */
        CONFLICT,
        /** It was possible once and is over: 410. */
        GONE,
        /** More than is taken at once: 413. */
        TOO_LARGE,
        /** Too often: 429. */
        TOO_MANY,
        /** The house can't do it just now, try again: 503. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;

    /**
     * @param kind what kind of refusal, not null
     * @param code the message key, {@code room.what-is-wrong}, not null
     * @param args the message's arguments, each a text or a number, never secret
     */
    public RuleViolation(Kind kind, String code, Object... args) {
        super(code + List.of(args));
        this.kind = kind;
        this.code = code;
        this.args = List.of(args);
    }

    /** Says that the input breaks a rule. */
    public static RuleViolation invalid(String code, Object... args) {
        return new RuleViolation(Kind.INVALID, code, args);
    }

    /** Says that there is no such thing for this reader. */
    public static RuleViolation notFound(String code, Object... args) {
        return new RuleViolation(Kind.NOT_FOUND, code, args);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }
}
