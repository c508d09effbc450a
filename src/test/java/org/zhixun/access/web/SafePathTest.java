package org.zhixun.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/exam/list.xhtml", "/exam/watch.xhtml?id=12&tab=2", "/people/people.xhtml?q=%E5%BC%A0"})
    void pagesOfTheHouseAreReturnedTo(String path) {
        assertThat(SafePath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "exam/list.xhtml",
                "/sign-out",
                "/access/sign-in.xhtml?from=/",
                "/WEB-INF/web.xml",
                "/api/exams",
                "/%",
                "/ x"
            })
    void everythingElseLeadsHome(String path) {
        assertThat(SafePath.of(path)).isEqualTo("/index.xhtml");
    }
}
