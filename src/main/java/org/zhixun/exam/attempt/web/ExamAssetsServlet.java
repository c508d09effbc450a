package org.zhixun.exam.attempt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves {@link ExamAssets} for good under the hash of their content, and the service worker under an address that lets it see the exam
 * pages.
 */
@WebServlet({ExamAssets.JOINED + "*", ExamAssetsServlet.WORKER})
public class ExamAssetsServlet extends HttpServlet {

    static final String WORKER = "/exam/sw.js";

    private static final long serialVersionUID = 1L;
    private static final Set<String> OFFERED = Set.of("sit.css", "sit.js", "start.js");
    private static final Pattern VERSIONED = Pattern.compile("/([0-9a-f]{16})/([a-z]+\\.(?:css|js))");

    @Inject
    private transient ExamAssets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(WORKER)) {
            // A worker obeys the policy that came with its script, and this one has to fetch.
            response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
            response.setHeader("Cache-Control", "no-cache");
            send(response, "sw.js");
            return;
        }
        Matcher wanted = VERSIONED.matcher(String.valueOf(request.getPathInfo()));
        if (!wanted.matches() || !OFFERED.contains(wanted.group(2))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A page that is older than the server gets today's file, but does not keep it.
        boolean current = assets.asset(wanted.group(2)).hash().equals(wanted.group(1));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
        send(response, wanted.group(2));
    }

    private void send(HttpServletResponse response, String name) throws IOException {
        response.setContentType(name.endsWith(".css") ? "text/css" : "text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(assets.asset(name).content());
    }
}
