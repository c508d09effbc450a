package org.zhixun.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * The address of the page that a request is about, with the parameters it was opened with. What a page sends back comes to its bare
 * path; the parameters stand in the {@code Referer} then, which our pages give their own host in full (Referrer-Policy
 * {@code same-origin}).
 */
public final class PageAddress {

    private static final String KEPT = PageAddress.class.getName();

    private PageAddress() {}

    /** Keeps it for the page that may have to explain an error: for that one the container takes path and parameters away. */
    public static void keep(HttpServletRequest request) {
        request.setAttribute(KEPT, of(request));
    }

    /** Gives it, as a path inside the application. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof String kept) {
            return kept;
        }
        String info = request.getPathInfo();
        String path = info == null ? request.getServletPath() : request.getServletPath() + info;
        String query = request.getQueryString();
        if (query == null && request.getMethod().equals("POST")) {
            query = queryOf(request.getHeader("Referer"), request.getHeader("Host"), path);
        }
        return query == null ? path : path + "?" + query;
    }

    /** Gives the parameters of the page that sent the request, null where it is another page than the one asked for. */
    private static String queryOf(String referer, String host, String path) {
        if (referer == null || host == null) {
            return null;
        }
        try {
            URI from = URI.create(referer);
            boolean same = host.toLowerCase(Locale.ROOT).equals(authority(from)) && path.equals(from.getPath());
            return same ? from.getRawQuery() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String authority(URI address) {
        return address.getRawAuthority() == null
                ? null
                : address.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
