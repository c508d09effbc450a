package org.zhixun.testing.browser;

import com.microsoft.playwright.Page;
import org.zhixun.testing.Http;

/** The page of name and password. */
public final class SignInPage {

    static final String PATH = "/access/sign-in.xhtml";

    private SignInPage() {}

    /** Signs a demonstration account in, in a new tab, and gives the home page. */
    public static HomePage signIn(Device device, String user) {
        Page tab = device.open(PATH);
        fill(tab, user);
        return new HomePage(device, tab);
    }

    private static void fill(Page tab, String user) {
        tab.fill("#userName", user);
        tab.fill("#password", Http.PASSWORD);
        tab.click("#go");
        tab.waitForURL(address -> !address.contains(PATH));
    }
}
