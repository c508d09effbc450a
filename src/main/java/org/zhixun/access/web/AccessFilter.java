package org.zhixun.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.zhixun.access.Identities;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.CurrentUser.Identity;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;
import org.zhixun.shared.rest.Problem;
import org.zhixun.shared.web.PageAddress;

/**
 * Stands before every address: says who is asking, and sends those away who are nobody and want more than the open addresses.
 *
 * <p>An attempt's addresses with an attempt ticket pass without an identity, so that no answer is lost when a sign-in ends during an
 * exam; the attempt room checks the ticket.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AccessFilter.class.getName());
    private static final String SIGN_IN_PAGE = "/access/sign-in.xhtml";
    private static final String PASSWORD_PAGE = "/access/password.xhtml";
    private static final Set<String> EXAM_PAGES = Set.of("/exam/start.xhtml", "/exam/sit.xhtml");
    private static final String BEARER = "Bearer ";
    private static final List<String> OPEN = List.of(
            "/jakarta.faces.resource/",
            "/resources/",
            SIGN_IN_PAGE,
            "/preferences",
            "/sign-out",
            "/favicon.ico",
            "/api/health",
            "/api/openapi");

    @Inject
    private transient Identities identities;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
        } else if (SameOrigin.isForged(request)) {
            refuse(response, new RuleViolation(Kind.FORBIDDEN, "access.cross-site"));
        } else if (path.startsWith("/api/attempts/") && hasTicket(request)) {
            chain.doFilter(request, response);
            keepAlive(request, response);
        } else {
            PageAddress.keep(request);
            identify(request, response, path, chain);
        }
    }

    /** A ticket that the attempt room has accepted keeps the sign-in alive, too; where that fails, its answer stands all the same. */
    private void keepAlive(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            return;
        }
        try {
            SignInCookie.read(request).ifPresent(identities::keepAlive);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A sign-in was not kept alive during an exam", e);
        }
    }

    private void identify(HttpServletRequest request, HttpServletResponse response, String path, FilterChain chain)
            throws IOException, ServletException {
        Optional<Identity> bearer;
        Optional<Identity> who;
        try {
            bearer = bearer(request).flatMap(identities::ofBearer);
            who = bearer.or(() -> SignInCookie.read(request).flatMap(identities::ofCookie));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Who is asking could not be found out", e);
            unavailable(response, path);
            return;
        }
        if (who.isPresent()) {
            user.become(who.get());
            if (bearer.isEmpty() && isHeldUp(request, path)) {
                send(request, response, PASSWORD_PAGE);
                return;
            }
            if (bearer.isEmpty() && path.startsWith("/api/") && !SameOrigin.isGuardedBody(request)) {
                refuse(response, new RuleViolation(Kind.MALFORMED, "shared.unsupported-media-type"));
                return;
            }
        } else if (!isOpen(request, path)) {
            sendAway(request, response, path);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void unavailable(HttpServletResponse response, String path) throws IOException {
        if (path.startsWith("/api/")) {
            refuse(response, new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable"));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean hasTicket(HttpServletRequest request) {
        String ticket = request.getHeader("X-Attempt-Ticket");
        return ticket != null && !ticket.isBlank();
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private static boolean isOpen(HttpServletRequest request, String path) {
        return OPEN.stream().anyMatch(path::startsWith)
                || (path.equals("/api/tokens") && request.getMethod().equals("POST"));
    }

    private static void sendAway(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (path.startsWith("/api/")) {
            response.setHeader("WWW-Authenticate", "Bearer");
            refuse(response, new RuleViolation(Kind.UNAUTHENTICATED, "shared.sign-in-needed"));
        } else {
            boolean canReturn = request.getMethod().equals("GET") || path.endsWith(".xhtml");
            send(request, response, canReturn ? signInFor(PageAddress.of(request)) : SIGN_IN_PAGE);
        }
    }

    /** Sends a browser to another page, whether it asked for a page or for a part of one. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        if (isAjax(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + page
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(page);
        }
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** A password that has to be changed holds up every page but those of a running exam. */
    private boolean isHeldUp(HttpServletRequest request, String path) {
        return path.endsWith(".xhtml")
                && !path.equals(PASSWORD_PAGE)
                && !EXAM_PAGES.contains(path)
                && !isOpen(request, path)
                && SignInCookie.read(request).map(identities::isPasswordDue).orElse(false);
    }

    private static String signInFor(String wanted) {
        String from = SafePath.of(wanted);
        return from.equals(SafePath.HOME) || from.equals("/")
                ? SIGN_IN_PAGE
                : SIGN_IN_PAGE + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private static void refuse(HttpServletResponse response, RuleViolation violation) throws IOException {
        response.setStatus(Problem.status(violation));
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(Problem.body(violation, null).toString());
    }

    /** Gives the path inside the application, decoded and without parameters. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
