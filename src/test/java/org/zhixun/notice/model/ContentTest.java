package org.zhixun.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixun.notice.NoticeView;
import org.zhixun.shared.Messages.Language;

class ContentTest {

    private static final Instant OPENS = Instant.parse("2026-11-20T01:30:00Z");

    @Test
    void argumentsComeBackAsTheyWentIn() {
        List<Object> args = List.of("基本级考试", 42L, OPENS, LocalDate.of(2026, 11, 20), "");

        assertThat(Content.decode(new Content("sitting.notice-opens", args, null).encodedArgs()))
                .isEqualTo(args);
    }

    @Test
    void withoutArgumentsNothingComesBack() {
        assertThat(Content.decode(new Content("sitting.notice-opens", List.of(), null).encodedArgs()))
                .isEmpty();
    }

    @Test
    void aTextOfSeveralLinesBecomesOne() {
        assertThat(Content.decode(new Content("x.y", List.of("a\r\nnb\nc"), null).encodedArgs()))
                .containsExactly("a nb c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "exam.xhtml", "javascript:alert(1)"})
    void aLinkOutOfTheApplicationIsRefused(String link) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Content("x.y", List.of(), link));
    }

    @Test
    void theReaderSeesMomentsInTheBureausZoneAndTheirOwnLanguage() {
        NoticeView notice = new NoticeView(1, "notice.waiting", List.of(3L), null, OPENS, null);

        assertThat(notice.text(Language.EN)).isEqualTo("3 unread notices");
        assertThat(notice.text(Language.ZH_CN)).isEqualTo("您有 3 条未读通知");
        assertThat(new NoticeView(1, "notice.waiting", List.of(OPENS), null, OPENS, null).text(Language.ZH_CN))
                .contains("2026-11-20 09:30");
    }
}
