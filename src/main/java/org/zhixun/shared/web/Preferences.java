package org.zhixun.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zhixun.shared.Messages.Language;
import org.zhixun.shared.Theme;

/**
 * The reader's language and theme. A cookie each says so, in the words of an enum; without one the browser's language and the system's
 * theme count.
 */
@Named
@RequestScoped
public class Preferences {

    public static final String LANGUAGE_COOKIE = "zxlang";
    public static final String THEME_COOKIE = "zxtheme";

    @Inject
    private HttpServletRequest request;

    private Language language;
    private Theme theme;

    public Language getLanguage() {
        if (language == null) {
            language = chosen(LANGUAGE_COOKIE, Language.class).orElseGet(() -> Language.nearest(request.getLocale()));
        }
        return language;
    }

    public Theme getTheme() {
        if (theme == null) {
            theme = chosen(THEME_COOKIE, Theme.class).orElse(Theme.SYSTEM);
        }
        return theme;
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** Gives the page's {@code lang}. */
    public String getLanguageTag() {
        return getLanguage() == Language.EN ? "en" : "zh-CN";
    }

    /** Reads one constant of an enum by its name; empty for anything else. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private <E extends Enum<E>> Optional<E> chosen(String cookieName, Class<E> type) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName))
                        .findFirst()
                        .flatMap(cookie -> constant(type, cookie.getValue()));
    }
}
