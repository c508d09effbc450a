package org.zhixun.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Article numbers are read however they are written. */
class ArticleNumberTest {

    @ParameterizedTest
    @CsvSource({
        "第二十二条,22,0",
        "第22条,22,0",
        "22,22,0",
        "第一百二十条之一,120,1",
        "120-1,120,1",
        "第五条第二款,5,0",
        "第五条之一第二款第（三）项,5,1",
        " 第 一百二十八 条 ,128,0",
        "二十二,22,0"
    })
    void aNumberIsRead(String text, int main, int inserted) {
        assertThat(ArticleNumber.parse(text)).contains(new ArticleNumber(main, inserted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第条", "附则", "第零条", "abc", "-1"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(ArticleNumber.parse(text)).isEmpty();
    }

    @Test
    void labelsAndCodesReadAgain() {
        for (ArticleNumber number : new ArticleNumber[] {
            new ArticleNumber(1, 0), new ArticleNumber(120, 1), new ArticleNumber(308, 12), ArticleNumber.PREAMBLE
        }) {
            assertThat(ArticleNumber.parse(number.label())).contains(number);
            assertThat(ArticleNumber.parse(number.code())).contains(number);
        }
    }

    @Test
    void anInsertedArticleStandsBehindItsOwnAndBeforeTheNext() {
        assertThat(new ArticleNumber(120, 1))
                .isGreaterThan(new ArticleNumber(120, 0))
                .isLessThan(new ArticleNumber(121, 0));
        assertThat(new ArticleNumber(120, 1).follows(new ArticleNumber(120, 0))).isTrue();
        assertThat(new ArticleNumber(121, 0).follows(new ArticleNumber(120, 2))).isTrue();
        assertThat(new ArticleNumber(122, 0).follows(new ArticleNumber(120, 2))).isFalse();
    }
}
