package org.zhixun.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixun.document.Csv.Start;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                "-",
                "+1-2"
            })
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Csv.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "派出所", "-1", "+2.50", "-0.25", "2026-11-01", "a=b", "001234", "'quoted"})
    void otherTextAndNumbersStayAsTheyAre(String text) {
        assertThat(Csv.neutral(text)).isEqualTo(text);
    }

    @Test
    void cellsAreQuotedWhereTheyNeedToBe() {
        byte[] file = Csv.write(
                List.of("name", "note"),
                List.of(List.of("王, 小明", "says \"no\""), Arrays.asList(null, 7), List.of("two\nlines", "=A1")),
                Start.PLAIN);

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("name,note\r\n\"王, 小明\",\"says \"\"no\"\"\"\r\n\"\",7\r\n\"two\nlines\",'=A1\r\n");
    }

    @Test
    void theByteOrderMarkComesOnDemandOnly() {
        byte[] plain = Csv.write(List.of("名"), List.of(), Start.PLAIN);
        byte[] marked = Csv.write(List.of("名"), List.of(), Start.BYTE_ORDER_MARK);

        assertThat(plain).startsWith("名".getBytes(StandardCharsets.UTF_8));
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).hasSize(plain.length + 3);
    }
}
