package org.zhixun.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.testing.Folders;
import org.zhixun.testing.Houses;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.browser.Axe;
import org.zhixun.testing.browser.BrowserTest;
import org.zhixun.testing.browser.Devices;
import org.zhixun.testing.browser.Look;
import org.zhixun.testing.browser.SignInPage;

/** Every page opens for those who find a link to it, without an error and without a barrier, in light and dark and both languages. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesBrowserIT {

    private static final List<String> USERS = List.of(
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

    /** Pages that no link leads to: a running attempt has tests of its own, sign-in is where everyone begins. */
    private static final Set<String> WITHOUT_LINK = Set.of("/exam/sit.xhtml", "/access/sign-in.xhtml");

    /** One address of each page, by the first user who found it. */
    private static final Map<String, Map<String, String>> FOUND = new TreeMap<>();

    private static final Set<String> FOUND_PATHS = new TreeSet<>();

    static List<String> users() {
        return USERS;
    }

    static List<Look> looks() {
        return List.of(Look.CHINESE, Look.ENGLISH);
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("users")
    void everyLinkLeadsSomewhere(String user, Devices devices) {
        SiteMap map = SiteMap.of(devices.device(house(), Look.CHINESE), user);

        Map<String, String> own = FOUND.computeIfAbsent(user, key -> new TreeMap<>());
        map.pages().forEach((path, address) -> {
            if (FOUND_PATHS.add(path)) {
                own.put(path, address);
            }
        });
        assertThat(map.refused()).isEmpty();
        assertThat(map.pages()).containsKey("/index.xhtml");
    }

    @Order(2)
    @Test
    void somebodyFindsEveryPage() throws IOException {
        Path root = Folders.PROJECT.resolve("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> pages = files.map(
                            file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
                    .filter(file -> !WITHOUT_LINK.contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(FOUND_PATHS).containsAll(pages);
        }
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("looks")
    void noPageHasABarrierOrStandsOutOfAPhone(Look look, Devices devices) {
        Map<String, String> findings = new TreeMap<>();
        FOUND.forEach((user, addresses) -> {
            Page tab = SignInPage.signIn(devices.device(house(), look), user).tab();
            addresses.values().forEach(address -> look(tab, address, findings));
        });
        look(devices.device(house(), look).open("/access/sign-in.xhtml"), "/access/sign-in.xhtml", findings);
        findings.values().removeIf(String::isEmpty);

        assertThat(findings).isEmpty();
    }

    /** Looks at a page in light and dark and at phone width; it is loaded once. */
    private static void look(Page tab, String address, Map<String, String> findings) {
        tab.navigate(URI.create(tab.url()).resolve(address).toString());
        Look.Screen.DESKTOP.show(tab);
        findings.put(address + " in light", Axe.findings(tab));
        Look.Theme.DARK.show(tab);
        findings.put(address + " in dark", Axe.findings(tab));
        Look.Screen.PHONE.show(tab);
        findings.put(address + " on a phone", overhang(tab));
    }

    private static String overhang(Page tab) {
        int pixels = (int) tab.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        return pixels <= 0 ? "" : pixels + " pixels stand out to the right";
    }

    private static RunningServer house() {
        return Houses.onH2();
    }
}
