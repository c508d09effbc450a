package org.zhixun.testing.browser;

import java.util.Arrays;
import java.util.List;
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
        DARK
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
    }

    public static final Look CHINESE = new Look(Language.ZH_CN, Theme.LIGHT, Screen.DESKTOP);
    public static final Look ENGLISH = new Look(Language.EN, Theme.LIGHT, Screen.DESKTOP);

    /** Gives light and dark in both languages on a desktop. */
    public static List<Look> all() {
        return Arrays.stream(Theme.values())
                .flatMap(theme ->
                        Arrays.stream(Language.values()).map(language -> new Look(language, theme, Screen.DESKTOP)))
                .toList();
    }

    public Look onPhone() {
        return new Look(language, theme, Screen.PHONE);
    }

    public Look inTheDark() {
        return new Look(language, Theme.DARK, screen);
    }

    @Override
    public String toString() {
        return language + " " + theme + " " + screen;
    }
}
