package org.zhixun.testing.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.zhixun.shared.Messages.Language;

/**
 * How somebody looks at the house.
 *
 * @param language the language chosen
 * @param theme the theme chosen
 * @param screen the size of the screen
 */
public record Look(Language language, Theme theme, Screen screen) {

    public enum Theme {
        LIGHT,
        DARK;

        /** Shows a page that is open in this theme, as the house would have rendered it. */
        public void show(Page tab) {
            tab.evaluate("""
                    theme => {
                      document.documentElement.dataset.theme = theme;
                      return Promise.allSettled(document.getAnimations().map(fading => fading.finished));
                    }""", name().toLowerCase(Locale.ROOT));
        }
    }

    public enum Screen {
        DESKTOP(1280, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Gives a page that is open this size. */
        public void show(Page tab) {
            tab.setViewportSize(width, height);
        }
    }

    public static final Look CHINESE = new Look(Language.ZH_CN, Theme.LIGHT, Screen.DESKTOP);
    public static final Look ENGLISH = new Look(Language.EN, Theme.LIGHT, Screen.DESKTOP);

    public Look onPhone() {
        return new Look(language, theme, Screen.PHONE);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + screen;
    }
}
