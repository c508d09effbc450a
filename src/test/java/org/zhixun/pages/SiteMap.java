package org.zhixun.pages;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhixun.testing.browser.Device;
import org.zhixun.testing.browser.SignInPage;

/** The pages that somebody reaches by following links from home, read as text: what a browser says of them is another test's matter. */
final class SiteMap {

    /** Instances of the same page, such as details of two questions, that are opened. */
    private static final int INSTANCES = 3;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"([^\"#]+)");

    /** Where the demonstration's own things stand behind many of the same kind; looked at first by those who may. */
    private static final List<String> STEPS_AHEAD = List.of("/questionbank/bank.xhtml?code=YANSHI");

    private final Map<String, String> pages = new TreeMap<>();
    private final List<String> refused = new ArrayList<>();

    private SiteMap() {}

    /** Signs a user in and follows the links. */
    static SiteMap of(Device device, String user) {
        SiteMap map = new SiteMap();
        SignInPage.signIn(device, user);
        map.follow(device, device.context().request());
        return map;
    }

    /** Gives an address of each page, by its path. */
    Map<String, String> pages() {
        return pages;
    }

    /** Gives the addresses that were linked and did not open. */
    List<String> refused() {
        return refused;
    }

    private void follow(Device device, APIRequestContext signedIn) {
        Map<String, Integer> opened = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/index.xhtml"));
        STEPS_AHEAD.stream()
                .filter(address -> signedIn.head(device.address(address)).ok())
                .forEach(ahead::add);
        TreeSet<String> known = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (opened.merge(shape(address), 1, Integer::sum) > INSTANCES) {
                continue;
            }
            APIResponse response = signedIn.get(device.address(address));
            if (response.status() == 200) {
                pages.putIfAbsent(URI.create(address).getPath(), address);
                links(response).filter(known::add).forEach(ahead::add);
            } else {
                refused.add(response.status() + " " + address);
            }
            response.dispose();
        }
    }

    private static Stream<String> links(APIResponse page) {
        URI here = URI.create(page.url());
        return LINK.matcher(page.text())
                .results()
                .map((MatchResult link) -> here.resolve(link.group(1).replace("&amp;", "&")))
                .filter(link -> here.getAuthority().equals(link.getAuthority()))
                .filter(link -> link.getPath().endsWith(".xhtml"))
                .map(link -> link.getQuery() == null ? link.getPath() : link.getPath() + "?" + link.getRawQuery());
    }

    /** Gives the address without the values of its parameters. */
    private static String shape(String address) {
        String query = URI.create(address).getQuery();
        return URI.create(address).getPath()
                + (query == null
                        ? ""
                        : Arrays.stream(query.split("&", -1))
                                .map(pair -> pair.replaceFirst("=.*", ""))
                                .sorted()
                                .collect(Collectors.joining("&", "?", "")));
    }
}
