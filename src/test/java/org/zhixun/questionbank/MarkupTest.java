package org.zhixun.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static final String PICTURE = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有标记",
                "<p>甲<b>乙</b><i>丙</i><u>丁</u><sub>1</sub><sup>2</sup><br>戊</p>",
                "<ul><li>甲</li></ul><ol><li>乙</li></ol>",
                "<table><thead><tr><th"
                        + " colspan=\"2\">甲</th></tr></thead><tbody><tr><td>乙</td><td>丙</td></tr></tbody></table>",
                "<img src=\"" + PICTURE + "\" alt=\"图\" width=\"20\">",
                "1 &lt; 2 &amp; 3"
            })
    void whatQuestionsMayHoldIsLetThrough(String html) {
        assertThat(Markup.refused(html)).isEmpty();
        assertThat(Markup.safe(Markup.safe(html))).isEqualTo(Markup.safe(html));
        assertThat(Markup.words(Markup.safe(html))).isEqualTo(Markup.words(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>alert(1)</script>~<script>",
                "<p onclick=\"x()\">甲</p>~p onclick",
                "<p style=\"color:red\">甲</p>~p style",
                "<a href=\"https://example.org\">甲</a>~<a>",
                "<img src=\"https://example.org/a.png\">~<img>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">~<img>",
                "<img src=\"data:image/png;base64,PHN2Zz4=\">~<img>",
                "<img src=\"javascript:alert(1)\">~<img>",
                "<iframe src=\"x\"></iframe>~<iframe>",
                "<svg><script>x</script></svg>~<svg>",
                "甲<!-- 乙 -->~<!-- 乙 --"
            })
    void whatTheyMayNotHoldIsNamed(String html, String what) {
        assertThat(Markup.refused(html)).contains(what);
        assertThat(Markup.safe(html)).doesNotContain("script", "onclick", "href", "http", "svg", "<!--");
    }

    @Test
    void aPictureThatIsTooLargeIsRefused() {
        String large = "<img src=\"" + PICTURE + "A".repeat(Markup.LONGEST_PICTURE) + "\">";

        assertThat(Markup.refused(large)).contains("<img>");
    }

    @Test
    void wordsAreWhatAReaderReads() {
        assertThat(Markup.words(
                        "<p>甲 &lt;乙&gt;</p><ul><li>丙</li><li>丁</li></ul><img src=\"" + PICTURE + "\" alt=\"图\">"))
                .isEqualTo("甲 <乙>\n丙\n丁\n图");
        assertThat(Markup.words("<script>甲</script>乙")).isEqualTo("乙");
    }
}
