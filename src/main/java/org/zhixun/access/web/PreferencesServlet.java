package org.zhixun.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.zhixun.access.AccountService;
import org.zhixun.shared.CurrentUser;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Theme;
import org.zhixun.shared.web.Preferences;

/** Takes the choice of language or theme, remembers it in the browser and, where somebody is signed in, for the account. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountService service;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Language> language = Preferences.constant(Language.class, request.getParameter("language"));
        Optional<Theme> theme = Preferences.constant(Theme.class, request.getParameter("theme"));
        language.ifPresent(chosen -> SignInCookie.remember(request, response, Preferences.LANGUAGE_COOKIE, chosen));
        theme.ifPresent(chosen -> SignInCookie.remember(request, response, Preferences.THEME_COOKIE, chosen));
        if (user.isSignedIn()) {
            service.prefer(language.orElse(null), theme.orElse(null));
        }
        String from = request.getParameter("from");
        response.sendRedirect(from != null && from.startsWith("/access/sign-in.xhtml") ? from : SafePath.of(from));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(SafePath.HOME);
    }
}
