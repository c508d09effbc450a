package org.zhixun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Tells requests of our own pages from those another site makes a browser send. Browsers say so themselves
 * ({@code Sec-Fetch-Site}, W3C Fetch Metadata; older ones at least {@code Origin}); other clients say nothing and carry no cookie by accident.
 */
final class SameOrigin {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /** Tells whether a request changes something in the name of another site. */
    static boolean isForged(HttpServletRequest request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request.getHeader("Host"));
    }

    /** Tells whether a body is of a kind that a plain form of another site can't send. */
    static boolean isGuardedBody(HttpServletRequest request) {
        String type = request.getContentType();
        return SAFE_METHODS.contains(request.getMethod())
                || request.getContentLengthLong() == 0
                || (type != null
                        && (type.toLowerCase(Locale.ROOT).startsWith("application/json")
                                || type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
