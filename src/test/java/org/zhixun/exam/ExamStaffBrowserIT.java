package org.zhixun.exam;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.ExamDesk.Place;
import org.zhixun.testing.Folders;
import org.zhixun.testing.Houses;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.browser.BrowserTest;
import org.zhixun.testing.browser.Device;
import org.zhixun.testing.browser.Devices;
import org.zhixun.testing.browser.ExamPage;
import org.zhixun.testing.browser.Look;
import org.zhixun.testing.browser.SignInPage;

/** Exam staff make an exam, watch it, give time, end it, and bring in what a network kept back. */
@BrowserTest
class ExamStaffBrowserIT {

    private static final double PATIENCE_MILLIS = 60_000;
    private static final Pattern EXAM = Pattern.compile("exam=(\\d+)");

    private static ExamDesk desk;
    private static RunningServer house;

    @BeforeAll
    static void open() {
        desk = new ExamDesk();
        house = Houses.onMariaDb();
    }

    @Test
    void anExamIsMadePreviewedPublishedWatchedExtendedAndEnded(Devices devices) {
        String trainee = desk.trainee();
        Page staff = SignInPage.signIn(devices.device(house, Look.ENGLISH), "examstaff")
                .tab();
        long exam = make(staff, "Five questions", desk.badge(trainee));

        staff.click("a[href*='/exam/preview.xhtml']");
        assertThat(staff.locator("fieldset.question")).hasCount(5);
        assertThat(staff.locator("main")).not().containsText("✓");
        staff.goBack();
        staff.click("#form\\:publish");
        staff.click("#publishForm\\:really");
        assertThat(staff.locator("a[href*='/exam/watch.xhtml']")).isVisible(inTime());
        assertThat(desk.registered(exam)).isEqualTo(1);

        desk.openNow(exam);
        Device desktop = devices.device(house, Look.CHINESE);
        ExamPage page = SignInPage.signIn(desktop, trainee).startExam(exam);
        Map<Integer, Place> paper = desk.paper(page.attempt());
        page.answer(1, paper.get(1).key());
        page.answer(2, paper.get(2).key());
        page.waitUntilSaved();

        staff.navigate(house.uri("/exam/watch.xhtml?exam=" + exam).toString());
        assertThat(staff.locator("#form\\:rows")).containsText("2/5", textInTime());
        staff.locator("#form\\:rows button").first().click();
        staff.fill("#extendForm\\:minutes", "10");
        staff.fill("#extendForm\\:reason", "The keyboard was changed");
        staff.click("#extendForm\\:really");
        assertThat(page.tab().locator("#warning")).isVisible(inTime());

        staff.click("#form\\:end");
        staff.fill("#endForm\\:reason", "Fire alarm");
        staff.click("#endForm\\:really");
        assertThat(staff.locator("#form\\:figures")).containsText("Fire alarm", textInTime());
        page.waitUntilClosed();
        assertThat(desk.state(page.attempt())).isEqualTo("ENDED");
        assertThat(desk.marks(page.attempt())).isEqualTo(4000);
        assertThat(desk.journal(page.attempt(), "EXTENDED")).isEqualTo(1);
    }

    @Test
    void anExamWithAFaultSaysWhereAndKeepsWhatWasWritten(Devices devices) {
        Page staff = SignInPage.signIn(devices.device(house, Look.ENGLISH), "examstaff")
                .tab();
        staff.navigate(house.uri("/exam/edit.xhtml").toString());

        staff.click("#form\\:save");
        assertThat(staff.locator(".ui-message-error").first()).isVisible(inTime());
        staff.fill("#form\\:name", "Too many");
        staff.fill("#form\\:sections\\:0\\:count", "299");
        staff.locator("#form\\:sections\\:0\\:count").press("Tab");

        assertThat(staff.locator(".zx-sections .zx-fault")).containsText("299", textInTime());
        assertThat(staff.locator("#form\\:name")).hasValue("Too many");
    }

    @Test
    void whatANetworkKeptBackToTheEndIsBroughtInByHandAndCounts(Devices devices) {
        Device device = devices.device(house, Look.CHINESE);
        device.announce("status of 410");
        ExamPage page = SignInPage.signIn(device, desk.trainee()).startExam(desk.exam());
        Map<Integer, Place> paper = desk.paper(page.attempt());
        page.answer(1, paper.get(1).key());
        page.waitUntilSaved();
        desk.endIn(page.attempt(), Duration.ofSeconds(15));
        page.answer(2, paper.get(2).key());
        page.waitUntilSaved();
        page.offline(true);
        page.answer(3, paper.get(3).key());
        page.answer(4, paper.get(4).key());
        page.waitUntilOver();
        Download download = page.tab().waitForDownload(() -> page.tab().click("#closed-hand-over"));
        Path file = Folders.fresh("hand-over").resolve("hand-over.json");
        download.saveAs(file);
        long before = (long) paper.get(1).marks() + paper.get(2).marks();

        Page staff = SignInPage.signIn(devices.device(house, Look.ENGLISH), "examstaff")
                .tab();
        bringIn(staff, page.attempt(), file);
        assertThat(staff.locator("body")).containsText("2 changes were new", textInTime());
        assertThat(desk.marks(page.attempt()))
                .isEqualTo(before + paper.get(3).marks() + paper.get(4).marks());
        bringIn(staff, page.attempt(), file);
        assertThat(staff.locator("body")).containsText("0 changes were new", textInTime());

        page.offline(false);
        page.waitUntilClosed();
        assertThat(page.late()).isEmpty();
        assertThat(page.finalHash()).isEqualTo(desk.finalHash(page.attempt()));
    }

    @Test
    void whatCameLateThroughNoFaultCountsOnceStaffSaySo(Devices devices) {
        Device device = devices.device(house, Look.CHINESE);
        device.announce("status of 410");
        ExamPage page = SignInPage.signIn(device, desk.trainee()).startExam(desk.exam());
        Map<Integer, Place> paper = desk.paper(page.attempt());
        page.answer(1, paper.get(1).key());
        page.waitUntilSaved();
        desk.endIn(page.attempt(), Duration.ofSeconds(12));
        page.answer(2, paper.get(2).key());
        page.waitUntilSaved();
        page.offline(true);
        page.answer(3, paper.get(3).key());
        page.waitUntilOver();
        page.offline(false);
        page.waitUntilClosed();
        assertThat(page.late()).isEqualTo("1");
        long before = desk.marks(page.attempt());

        Page staff = SignInPage.signIn(devices.device(house, Look.ENGLISH), "examstaff")
                .tab();
        staff.navigate(
                house.uri("/exam/journal.xhtml?attempt=" + page.attempt()).toString());
        staff.fill("#late\\:reason", "The switch failed at 10:02");
        staff.click("#late\\:count");

        assertThat(staff.locator("body")).containsText("1 changes were new", textInTime());
        assertThat(desk.marks(page.attempt())).isEqualTo(before + paper.get(3).marks());
    }

    /** Writes an exam of five questions at 20 marks for one person and gives its number. */
    private static long make(Page staff, String name, String badge) {
        staff.navigate(house.uri("/exam/edit.xhtml").toString());
        staff.fill("#form\\:name", name);
        staff.fill("#form\\:sections\\:0\\:count", "5");
        staff.locator("#form\\:sections\\:0\\:count").press("Tab");
        assertThat(staff.locator("#form\\:sums")).containsText("5 ", textInTime());
        staff.fill("#form\\:sections\\:0\\:marks", "20");
        staff.locator("#form\\:sections\\:0\\:marks").press("Tab");
        assertThat(staff.locator("#form\\:sums")).containsText("100", textInTime());
        staff.locator("#form\\:people_input").pressSequentially(badge);
        staff.locator(".ui-autocomplete-panel li").first().click();
        assertThat(staff.locator("#form\\:headcount")).containsText("1", textInTime());
        staff.click("#form\\:save");
        staff.waitForURL(Pattern.compile(".*/exam/view\\.xhtml\\?exam=\\d+.*"));
        var found = EXAM.matcher(staff.url());
        if (!found.find()) {
            throw new IllegalStateException(staff.url());
        }
        return Long.parseLong(found.group(1));
    }

    private static void bringIn(Page staff, long attempt, Path file) {
        staff.navigate(house.uri("/exam/journal.xhtml?attempt=" + attempt).toString());
        staff.locator("#handOver input[type=file]").setInputFiles(file);
        staff.fill("#handOver\\:reason", "No network from 10:00 on");
        staff.click("#handOver\\:bring");
    }

    private static LocatorAssertions.IsVisibleOptions inTime() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions textInTime() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }
}
