package org.zhixun.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese numbers are read and written as documents write them. */
class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource({
        "一,1",
        "十,10",
        "十二,12",
        "二十,20",
        "二十二,22",
        "一百,100",
        "一百零七,107",
        "一百一十,110",
        "一百一十二,112",
        "三百零八,308",
        "一千,1000",
        "一千零一,1001",
        "一千零一十,1010",
        "一千二百六十,1260",
        "九千九百九十九,9999"
    })
    void aNumberIsReadAndWrittenTheSameWay(String text, int value) {
        assertThat(ChineseNumber.parse(text)).hasValue(value);
        assertThat(ChineseNumber.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"107,107", "１０７,107", "一〇七,107", "一○七,107", "一百十二,112", "两百,200", "007,7"})
    void otherWaysToWriteANumberAreRead(String text, int value) {
        assertThat(ChineseNumber.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"零", "0", "99999999999", "九九九九九", "1十", "甲", "一甲"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(ChineseNumber.parse(text)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void everyNumberReadsAgainAsItWasWritten() {
        for (int value = 1; value <= 9999; value++) {
            assertThat(ChineseNumber.parse(ChineseNumber.format(value))).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void whatIsTooLargeOrTooSmallIsNotWritten(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.format(value));
    }
}
