package org.zhixun.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.zhixun.access.SignInService;

/** Signs a browser in and goes on to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {

    private static final List<String> DEMO = List.of(
            "trainee",
            "trainer",
            "examstaff",
            "marker",
            "personnel",
            "leader",
            "liaison",
            "sysadmin",
            "secadmin",
            "auditor");

    @Inject
    private SignInService service;

    @Inject
    private HttpServletRequest request;

    /** Checks name and password where the form was sent; it is a plain form, so it works before any script has loaded. */
    public void signIn() throws IOException {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        var granted = service.signIn(sent("userName"), sent("password"), request.getRemoteAddr());
        SignInCookie.give(request, (HttpServletResponse) external.getResponse(), granted);
        external.redirect(SafePath.of(request.getParameter("from")));
    }

    /** Gives the demonstration accounts to choose from; none outside the demonstration. */
    public List<String> getDemoAccounts() {
        return Boolean.getBoolean("zhixun.demo") ? DEMO : List.of();
    }

    private String sent(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
