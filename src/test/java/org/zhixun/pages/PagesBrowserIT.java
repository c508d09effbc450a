package org.zhixun.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
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
import org.zhixun.testing.browser.Device;
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
        return Look.all();
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
    void noPageHasABarrier(Look look, Devices devices) {
        Map<String, String> findings = new TreeMap<>();
        FOUND.forEach((user, pages) ->
                visit(devices, look, user, pages.values(), (address, tab) -> findings.put(address, Axe.findings(tab))));
        findings.put("sign-in", Axe.findings(devices.device(house(), look).open("/access/sign-in.xhtml")));
        findings.values().removeIf(String::isEmpty);

        assertThat(findings).isEmpty();
    }

    @Order(4)
    @Test
    void everyPageFitsAPhone(Devices devices) {
        Map<String, Integer> tooWide = new TreeMap<>();
        Look phone = Look.CHINESE.onPhone();
        FOUND.forEach((user, pages) ->
                visit(devices, phone, user, pages.values(), (address, tab) -> tooWide.put(address, overhang(tab))));
        tooWide.values().removeIf(overhang -> overhang <= 0);

        assertThat(tooWide).as("pixels that stand out to the right").isEmpty();
    }

    private interface Visitor {
        void look(String address, Page tab);
    }

    private static void visit(Devices devices, Look look, String user, Iterable<String> addresses, Visitor visitor) {
        if (addresses.iterator().hasNext()) {
            Device device = devices.device(house(), look);
            Page tab = SignInPage.signIn(device, user).tab();
            addresses.forEach(address -> {
                tab.navigate(device.address(address));
                visitor.look(address, tab);
            });
        }
    }

    private static int overhang(Page tab) {
        return (int) tab.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    private static RunningServer house() {
        return Houses.onH2();
    }
}
