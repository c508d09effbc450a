package org.zhixun.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page on which a trainee sits an exam. */
public final class ExamPage {

    /** Long enough for a server that starts again and a browser that waits before it tries again. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final Pattern ATTEMPT = Pattern.compile("attempt=(\\d+)");

    private final Device device;
    private final Page tab;

    private ExamPage(Device device, Page tab) {
        this.device = device;
        this.tab = tab;
    }

    static ExamPage arrivedAt(Device device, Page tab) {
        tab.waitForURL(address -> address.contains("/exam/sit.xhtml"));
        ExamPage page = new ExamPage(device, tab);
        page.waitUntilAnswerable();
        return page;
    }

    /** Opens the page of a running attempt in a new tab, which may be held elsewhere. */
    public static ExamPage open(Device device, long attempt) {
        return new ExamPage(device, device.open("/exam/sit.xhtml?attempt=" + attempt));
    }

    public Page tab() {
        return tab;
    }

    /** Gives the attempt's number. */
    public long attempt() {
        var found = ATTEMPT.matcher(tab.url());
        if (!found.find()) {
            throw new IllegalStateException(tab.url());
        }
        return Long.parseLong(found.group(1));
    }

    public int questions() {
        return tab.locator("fieldset.question").count();
    }

    /** Chooses exactly the options with these keys. */
    public void answer(int slot, String keys) {
        for (Locator option : options(slot).all()) {
            boolean wanted = keys.contains(option.getAttribute("value"));
            if (wanted || option.getAttribute("type").equals("checkbox")) {
                option.setChecked(wanted);
            }
        }
    }

    /** Gives the keys of what is chosen, in alphabetical order. */
    public String answerTo(int slot) {
        return options(slot).all().stream()
                .filter(Locator::isChecked)
                .map(option -> option.getAttribute("value"))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Gives the keys of a question's options in the order of this paper. */
    public List<String> keys(int slot) {
        return options(slot).all().stream()
                .map(option -> option.getAttribute("value"))
                .toList();
    }

    /** Marks a question to come back to, or takes the mark away. */
    public void mark(int slot) {
        question(slot).locator(".mark").click();
    }

    /** Waits until the questions can be answered. */
    public void waitUntilAnswerable() {
        assertThat(options(1).first()).isEnabled(enabledInTime());
    }

    /** Waits until the server has confirmed everything. */
    public void waitUntilSaved() {
        assertThat(tab.locator("#connection")).hasAttribute("data-state", "online", attributeInTime());
    }

    /** Waits until the page says that it has no connection. */
    public void waitUntilOffline() {
        assertThat(tab.locator("#offline-banner")).isVisible(visibleInTime());
        assertThat(tab.locator("#connection")).hasAttribute("data-state", "offline", attributeInTime());
    }

    /** Gives the receipt as the page shows it. */
    public String receipt() {
        return tab.locator("#receipt").textContent();
    }

    /** Gives how many questions the answer sheet shows as answered. */
    public int answered() {
        return tab.locator("#cells .cell.answered").count();
    }

    /** Reloads the page, even without a server, and waits until it can be answered again. */
    public void reload() {
        tab.reload();
        waitUntilAnswerable();
    }

    /** Tells whether another window or device holds the attempt. */
    public void waitUntilHeldElsewhere() {
        assertThat(tab.locator("#elsewhere")).isVisible(visibleInTime());
        assertThat(options(1).first()).isDisabled();
    }

    /** Takes the attempt over from wherever it is held. */
    public void takeOver() {
        tab.click("#take-over");
        waitUntilAnswerable();
    }

    /** Reviews, hands in and waits for the confirmation. */
    public void handIn() {
        tab.click("#hand-in");
        assertThat(tab.locator("#review")).isVisible();
        tab.click("#confirm-hand-in");
        waitUntilClosed();
    }

    /** Waits until the server has said that the attempt is closed. */
    public void waitUntilClosed() {
        assertThat(tab.locator("#closed")).isVisible(visibleInTime());
        assertThat(tab.locator("#closed-hash dd")).hasText(Pattern.compile("[0-9a-f]{64}"), textInTime());
    }

    /** Waits until the time is over, as the page itself knows. */
    public void waitUntilOver() {
        assertThat(tab.locator("#closed")).isVisible(visibleInTime());
    }

    /** Gives the checksum of the closed attempt. */
    public String finalHash() {
        return tab.locator("#closed-hash dd").textContent();
    }

    /** Gives how many changes came too late to count, "" where none did. */
    public String late() {
        return tab.locator("#closed-late dd").textContent();
    }

    /** Cuts this device's network, or brings it back. */
    public void offline(boolean offline) {
        device.offline(offline);
    }

    private Locator question(int slot) {
        return tab.locator("#slot-" + slot);
    }

    private Locator options(int slot) {
        return question(slot).locator(".options input");
    }

    private static LocatorAssertions.IsVisibleOptions visibleInTime() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.IsEnabledOptions enabledInTime() {
        return new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.HasAttributeOptions attributeInTime() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.HasTextOptions textInTime() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
