package org.zhixun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages take every text from the bundles and include nothing by an expression. */
class PagesTest {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:ui="jakarta.faces.facelets">
            %s
            </html>
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsClean(Path page) {
        assertThat(Markup.findings(Bundles.read(page))).isEmpty();
    }

    static List<Path> pages() {
        return Bundles.files(Path.of("src/main/webapp"), ".xhtml");
    }

    /** From the second Ajax request on, Faces takes a required parameter for missing, and refuses whatever the page does. */
    @ParameterizedTest
    @MethodSource("pages")
    void noParameterOfThePageIsRequired(Path page) {
        assertThat(Bundles.read(page)).doesNotContainPattern("f:viewParam[^>]*required");
    }

    @Test
    void allPagesWereSeen() {
        assertThat(pages()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Saved</p>",
                "<p>保</p>",
                "<p>#{m['a']} of #{m['b']}</p>",
                "<h:outputText value=\"Saved\"/>",
                "<h:commandButton value=\"Send #{m['a']}\"/>",
                "<input type=\"submit\" value=\"Send\"/>",
                "<img src=\"a.png\" alt=\"A picture\"/>",
                "<input placeholder=\"Name\"/>",
                "<a aria-label=\"Home\" href=\"/\">#{m['a']}</a>",
                "<ui:include src=\"#{page.part}\"/>",
                "<ui:decorate template=\"/a/${x}.xhtml\"/>",
            })
    void whatMustNotStandInAPageIsNoticed(String markup) {
        assertThat(Markup.findings(FRAME.formatted(markup))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>#{m['a']} · 12/50 #{m.format('b', x.y)}</p>",
                "<input type=\"hidden\" name=\"lang\" value=\"ZH_CN\"/>",
                "<ui:include src=\"/WEB-INF/part.xhtml\"/>",
                "<!-- a remark --><a title=\"#{m['a']}\" href=\"/\">中文</a>",
                "<p>#{x ? 'yes' : '}'}</p>",
                "<kbd>Delete</kbd>",
            })
    void whatMayStandInAPageIsLeftAlone(String markup) {
        assertThat(Markup.findings(FRAME.formatted(markup))).isEmpty();
    }
}
