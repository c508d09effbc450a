package org.zhixun.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintTemplateTest {

    @Test
    void gapsAreFilledByName() {
        String filled = PrintTemplate.of("<p>${person}, ${exam.name}</p>")
                .fill(Map.of("person", "王小明", "exam.name", "$1 \\ 考试")::get);

        assertThat(filled).isEqualTo("<p>王小明, $1 \\ 考试</p>");
    }

    @Test
    void whatFillsAGapNeverBecomesMarkup() {
        String filled = PrintTemplate.of("<p title=\"${t}\">${t}</p>").fill(name -> "<b>&'\"\u0000\uFFFE</b>");

        assertThat(filled)
                .isEqualTo("<p title=\"&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;\">&lt;b&gt;&amp;&#39;&quot;&lt;/b&gt;</p>");
    }

    @Test
    void aGapWithoutAValueStaysEmpty() {
        assertThat(PrintTemplate.of("<p>${nothing}</p>").fill(name -> null)).isEqualTo("<p></p>");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PrintTemplate.beside(getClass(), "none.xhtml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.xhtml");
    }
}
