package org.zhixun.access.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Where to go after sign-in: only to a page of this application, whatever an address says. */
final class SafePath {

    static final String HOME = "/index.xhtml";

    private static final List<String> NOWHERE =
            List.of("/access/sign-in.xhtml", "/sign-out", "/preferences", "/api/", "/WEB-INF/");
    private static final int LONGEST = 500;

    private SafePath() {}

    /** Gives the path itself where it is local and a page can be there, else the home page. */
    static String of(String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    private static boolean isLocal(String wanted) {
        if (wanted.length() > LONGEST
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(Character::isISOControl)
                || NOWHERE.stream().anyMatch(wanted::startsWith)) {
            return false;
        }
        try {
            URI uri = new URI(wanted).normalize();
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && !uri.getPath().startsWith("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
