package org.zhixun.testing.browser;

import com.microsoft.playwright.Page;

/** What waits for somebody, and the menu. */
public final class HomePage {

    private final Device device;
    private final Page tab;

    HomePage(Device device, Page tab) {
        this.device = device;
        this.tab = tab;
    }

    public Page tab() {
        return tab;
    }

    /** Opens the rules of an exam and starts the attempt. */
    public ExamPage startExam(long exam) {
        tab.navigate(device.address("/exam/start.xhtml?exam=" + exam));
        tab.click("#start");
        return ExamPage.arrivedAt(device, tab);
    }
}
