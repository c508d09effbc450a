package org.zhixun.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhixun.shared.Messages.Language;

/**
 * One person's browser: cookies and stores of its own, any number of tabs, and a network that can be cut. It remembers every error the
 * browser reports and that was not announced.
 */
public final class Device {

    /** A trace tells most about a failure, and makes the run twice as slow: {@code -Dzhixun.trace=true}. */
    private static final boolean TRACED = Boolean.getBoolean("zhixun.trace");

    private final BrowserContext context;
    private final URI house;
    private final List<Page> tabs = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final List<Pattern> announced = new ArrayList<>();

    Device(Browser browser, URI house, Look look) {
        this.house = house;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language() == Language.EN ? "en-GB" : "zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(look.theme() == Look.Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.screen().width, look.screen().height)
                .setHasTouch(look.screen() == Look.Screen.PHONE)
                .setAcceptDownloads(true));
        context.addCookies(List.of(
                cookie("zxlang", look.language().name()),
                cookie("zxtheme", look.theme().name())));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                report("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> report("page: " + error.error()));
        if (TRACED) {
            context.tracing()
                    .start(new Tracing.StartOptions()
                            .setScreenshots(true)
                            .setSnapshots(true)
                            .setSources(false));
        }
    }

    /** Opens a new tab at an address of the house. */
    public Page open(String path) {
        Page tab = context.newPage();
        tabs.add(tab);
        tab.navigate(address(path));
        return tab;
    }

    /** Gives the full address of a page of the house. */
    public String address(String path) {
        return house.resolve(path).toString();
    }

    /** Cuts the network, or brings it back. While it is cut, failed requests are no errors. */
    public void offline(boolean offline) {
        if (offline) {
            announce("net::ERR_INTERNET_DISCONNECTED");
        }
        context.setOffline(offline);
    }

    /** Says that errors with this pattern belong to the test. */
    public void announce(String pattern) {
        announced.add(Pattern.compile(pattern));
    }

    /** Gives the context, for what this class does not say. */
    public BrowserContext context() {
        return context;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Keeps pictures and, where there is one, the trace. */
    void keep(Path folder, String name) {
        int number = 1;
        for (Page tab : tabs) {
            if (!tab.isClosed()) {
                tab.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(name + "-" + number++ + ".png")));
            }
        }
        if (TRACED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
        }
    }

    void close() {
        context.close();
    }

    private Cookie cookie(String name, String value) {
        return new Cookie(name, value).setUrl(house.toString());
    }

    private void report(String error) {
        if (announced.stream().noneMatch(pattern -> pattern.matcher(error).find())) {
            errors.add(error);
        }
    }
}
