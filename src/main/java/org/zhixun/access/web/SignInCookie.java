package org.zhixun.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.zhixun.access.SignInService.Granted;
import org.zhixun.shared.web.Preferences;

/** The cookies a browser gets: who it is (hidden from scripts, for this browser session), its language and its theme (for a year). */
final class SignInCookie {

    private static final String NAME = "zxsid";
    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private SignInCookie() {}

    /** Gives the token the browser carries. */
    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Hands a new sign-in to the browser; whatever the server kept for it before is gone. */
    static void give(HttpServletRequest request, HttpServletResponse response, Granted granted) {
        endSession(request);
        add(request, response, NAME, granted.token(), -1, true);
        if (granted.language() != null) {
            remember(request, response, Preferences.LANGUAGE_COOKIE, granted.language());
        }
        if (granted.theme() != null) {
            remember(request, response, Preferences.THEME_COOKIE, granted.theme());
        }
    }

    /** Takes the sign-in from the browser. */
    static void take(HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        add(request, response, NAME, "", 0, true);
    }

    /** Remembers a preference in the browser. */
    static void remember(HttpServletRequest request, HttpServletResponse response, String name, Enum<?> choice) {
        add(request, response, name, choice.name(), YEAR, false);
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            int seconds,
            boolean hidden) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(hidden);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
