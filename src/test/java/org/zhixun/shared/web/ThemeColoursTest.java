package org.zhixun.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeColoursTest {

    @Test
    void groundAndTextTakeDifferentVariables() {
        assertThat(ThemeColours.apply("a{background:#fff;color:#495057}"))
                .isEqualTo("a{background:var(--zx-surface);color:var(--zx-text)}");
    }

    @Test
    void whiteTextStandsOnTheAccent() {
        assertThat(ThemeColours.apply("a{color:#fff;border:1px solid #2196F3}"))
                .isEqualTo("a{color:var(--zx-accent-text);border:1px solid var(--zx-accent)}");
    }

    @Test
    void unknownColoursStay() {
        assertThat(ThemeColours.apply("a{color:#123456;background:rgba(0,0,0,0)}"))
                .isEqualTo("a{color:#123456;background:rgba(0,0,0,0)}");
    }

    @Test
    void thePaletteOfThePrimeFacesThatIsInUseIsCovered() throws IOException {
        String themed = ThemeColours.apply(theme());

        assertThat(themed).contains("var(--zx-surface)", "var(--zx-accent)");
        String rules = themed.substring(themed.indexOf("body .ui-button{"));
        assertThat(Pattern.compile("(?<=[;{])(background|color):(#[0-9a-fA-F]+|(rgb|hsl)\\([^)]*\\))")
                        .matcher(rules)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.ROOT))
                        .distinct())
                .as("colours that would stay light in the dark")
                .isEmpty();
    }

    private static String theme() throws IOException {
        try (InputStream in =
                ThemeColoursTest.class.getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
