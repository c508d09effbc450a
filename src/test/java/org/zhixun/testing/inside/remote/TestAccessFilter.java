package org.zhixun.testing.inside.remote;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.zhixun.access.web.AccessFilter;

/** Lets the request pass that runs a test inside the server; nobody is signed in then. */
public class TestAccessFilter extends AccessFilter {

    private static final long serialVersionUID = 1L;
    private static final String RUNNER = "/ArquillianServletRunner";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(RUNNER)) {
            chain.doFilter(request, response);
        } else {
            super.doFilter(request, response, chain);
        }
    }
}
