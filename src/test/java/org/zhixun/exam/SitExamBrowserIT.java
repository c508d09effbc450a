package org.zhixun.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.ExamDesk.Place;
import org.zhixun.testing.Houses;
import org.zhixun.testing.Http.Answer;
import org.zhixun.testing.RunningServer;
import org.zhixun.testing.browser.Axe;
import org.zhixun.testing.browser.BrowserTest;
import org.zhixun.testing.browser.Device;
import org.zhixun.testing.browser.Devices;
import org.zhixun.testing.browser.ExamPage;
import org.zhixun.testing.browser.Look;
import org.zhixun.testing.browser.SignInPage;

/** A trainee sits an exam in the browser and loses nothing, whatever happens to the network, the server and the window. */
@BrowserTest
class SitExamBrowserIT {

    private static final int QUESTIONS = 50;

    private static ExamDesk desk;
    private static RunningServer house;

    @BeforeAll
    static void open() {
        desk = new ExamDesk();
        house = Houses.onMariaDb();
    }

    @Test
    void whoGoesOfflineAndReloadsLosesNothingAndGetsTheRightMark(Devices devices) {
        String trainee = desk.trainee();
        ExamPage page = begin(devices.device(house, Look.CHINESE), trainee);
        Map<Integer, Place> paper = desk.paper(page.attempt());
        assertThat(page.questions()).isEqualTo(QUESTIONS).isEqualTo(paper.size());

        answerRightly(page, paper, 1, 20);
        page.waitUntilSaved();
        page.offline(true);
        answerRightly(page, paper, 21, 35);
        page.waitUntilOffline();
        page.reload();
        assertThat(page.answered()).isEqualTo(35);
        assertThat(page.answerTo(33)).isEqualTo(paper.get(33).key());
        answerRightly(page, paper, 36, 40);
        page.offline(false);
        page.waitUntilSaved();
        page.handIn();

        long right = paper.entrySet().stream()
                .filter(place -> place.getKey() <= 40)
                .mapToLong(place -> place.getValue().marks())
                .sum();
        assertThat(desk.marks(page.attempt())).isEqualTo(right);
        assertThat(desk.finalHash(page.attempt())).isEqualTo(page.finalHash());
        Answer result = house.http().as(trainee).get("/api/attempts/" + page.attempt() + "/result");
        assertThat(result.status()).isEqualTo(200);
        assertThat(result.object().getString("marks")).isEqualTo(Long.toString(right / 100));
    }

    @Test
    void aServerThatIsKilledBetweenTwoAnswersLosesNothing(Devices devices) {
        Device device = devices.device(house, Look.ENGLISH);
        device.announce("net::ERR_|status of 503");
        ExamPage page = begin(device, desk.trainee());
        Map<Integer, Place> paper = desk.paper(page.attempt());

        answerRightly(page, paper, 1, 10);
        page.waitUntilSaved();
        house.kill9();
        answerRightly(page, paper, 11, 12);
        page.waitUntilOffline();
        house.restart();
        answerRightly(page, paper, 13, 14);
        page.waitUntilSaved();
        page.handIn();

        assertThat(desk.state(page.attempt())).isEqualTo("HANDED_IN");
        for (int slot = 1; slot <= 14; slot++) {
            assertThat(desk.markedAnswer(page.attempt(), slot))
                    .isEqualTo(paper.get(slot).key());
        }
    }

    @Test
    void aSecondTabHasToTakeOverKnowinglyAndTheFirstOneStops(Devices devices) {
        Device device = devices.device(house, Look.CHINESE);
        device.announce("status of 409");
        ExamPage first = begin(device, desk.trainee());
        Map<Integer, Place> paper = desk.paper(first.attempt());
        answerRightly(first, paper, 1, 3);
        first.waitUntilSaved();

        ExamPage second = ExamPage.open(device, first.attempt());
        second.waitUntilHeldElsewhere();
        second.takeOver();

        first.waitUntilHeldElsewhere();
        assertThat(second.answered()).isEqualTo(3);
        answerRightly(second, paper, 4, 5);
        second.waitUntilSaved();
        first.takeOver();
        second.waitUntilHeldElsewhere();
        assertThat(first.answered()).isEqualTo(5);
        first.handIn();
        assertThat(desk.markedAnswer(first.attempt(), 5)).isEqualTo(paper.get(5).key());
    }

    @Test
    void aSecondDeviceTakesOverWithEverythingThatWasSaved(Devices devices) {
        String trainee = desk.trainee();
        Device desktop = devices.device(house, Look.CHINESE);
        Device phone = devices.device(house, Look.CHINESE.onPhone());
        desktop.announce("status of 409");
        phone.announce("status of 409");
        ExamPage first = begin(desktop, trainee);
        Map<Integer, Place> paper = desk.paper(first.attempt());
        answerRightly(first, paper, 1, 4);
        first.waitUntilSaved();

        SignInPage.signIn(phone, trainee);
        ExamPage second = ExamPage.open(phone, first.attempt());
        second.waitUntilHeldElsewhere();
        second.takeOver();
        assertThat(second.answered()).isEqualTo(4);
        answerRightly(second, paper, 5, 6);
        second.waitUntilSaved();

        first.answer(7, paper.get(7).key());
        first.waitUntilHeldElsewhere();
        second.handIn();
        assertThat(desk.markedAnswer(first.attempt(), 6)).isEqualTo(paper.get(6).key());
        assertThat(desk.markedAnswer(first.attempt(), 7)).isNullOrEmpty();
    }

    @Test
    void whatIsAnsweredOfflineAfterTheEndIsKeptButDoesNotCount(Devices devices) {
        Device device = devices.device(house, Look.ENGLISH);
        device.announce("status of 410");
        ExamPage page = begin(device, desk.trainee());
        Map<Integer, Place> paper = desk.paper(page.attempt());
        answerRightly(page, paper, 1, 2);
        page.waitUntilSaved();
        desk.endIn(page.attempt(), Duration.ofSeconds(12));
        page.answer(3, paper.get(3).key());
        page.waitUntilSaved();

        page.offline(true);
        page.answer(4, paper.get(4).key());
        page.waitUntilOver();
        page.offline(false);
        page.waitUntilClosed();

        assertThat(page.late()).isEqualTo("1");
        assertThat(desk.state(page.attempt())).isEqualTo("EXPIRED");
        assertThat(desk.markedAnswer(page.attempt(), 3)).isEqualTo(paper.get(3).key());
        assertThat(desk.markedAnswer(page.attempt(), 4)).isNullOrEmpty();
    }

    @Test
    void theExamPageHasNoBarrier(Devices devices) {
        for (Look look : List.of(Look.CHINESE, Look.ENGLISH)) {
            ExamPage page = begin(devices.device(house, look), desk.trainee());

            assertNoBarrier(page, look);
            page.mark(2);
            page.answer(1, page.keys(1).get(0));
            page.waitUntilSaved();
            page.tab().click("#hand-in");
            assertNoBarrier(page, look);
        }
    }

    private static void assertNoBarrier(ExamPage page, Look look) {
        for (Look.Theme theme : Look.Theme.values()) {
            theme.show(page.tab());
            assertThat(Axe.findings(page.tab())).as("%s, %s", look, theme).isEmpty();
        }
    }

    private static ExamPage begin(Device device, String trainee) {
        return SignInPage.signIn(device, trainee).startExam(desk.exam());
    }

    private static void answerRightly(ExamPage page, Map<Integer, Place> paper, int from, int to) {
        for (int slot = from; slot <= to; slot++) {
            page.answer(slot, paper.get(slot).key());
        }
    }
}
