package org.zhixun.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    private static final String PAGE = "/exam/edit.xhtml";

    private final Map<String, Object> attributes = new HashMap<>();

    @Test
    void aPageThatIsOpenedSaysItsParametersItself() {
        assertThat(PageAddress.of(request("GET", "exam=5", "https://zhixun.example/exam/list.xhtml?page=2")))
                .isEqualTo("/exam/edit.xhtml?exam=5");
        assertThat(PageAddress.of(request("GET", null, "https://zhixun.example/exam/edit.xhtml?exam=5")))
                .isEqualTo(PAGE);
    }

    @Test
    void whatAPageSendsBackComesFromThePageWithItsParameters() {
        assertThat(PageAddress.of(request("POST", null, "https://Zhixun.example/exam/edit.xhtml?exam=5&q=%E5%BC%A0")))
                .isEqualTo("/exam/edit.xhtml?exam=5&q=%E5%BC%A0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://zhixun.example/exam/edit.xhtml",
                "https://zhixun.example/exam/view.xhtml?exam=5",
                "https://evil.example/exam/edit.xhtml?exam=5",
                "https://zhixun.example:81/exam/edit.xhtml?exam=5",
                "https://zhixun.example//exam/edit.xhtml?exam=5",
                "/exam/edit.xhtml?exam=5",
                "https://zhixun.example/exam/edit.xhtml?exam=5\r\nSet-Cookie: x=y",
                "not an address"
            })
    void theParametersOfAnotherPageAreNotTaken(String referer) {
        assertThat(PageAddress.of(request("POST", null, referer))).isEqualTo(PAGE);
    }

    @Test
    void withoutARefererThePathIsAll() {
        assertThat(PageAddress.of(request("POST", null, null))).isEqualTo(PAGE);
    }

    @Test
    void whatWasKeptOutlivesTheWayToTheErrorPage() {
        PageAddress.keep(request("GET", "exam=5", null));

        assertThat(PageAddress.of(request("GET", null, null))).isEqualTo("/exam/edit.xhtml?exam=5");
    }

    private HttpServletRequest request(String method, String query, String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, args) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> PAGE;
                    case "getPathInfo" -> null;
                    case "getQueryString" -> query;
                    case "getHeader" -> args[0].equals("Host") ? "zhixun.example" : referer;
                    case "getAttribute" -> attributes.get((String) args[0]);
                    case "setAttribute" -> attributes.put((String) args[0], args[1]);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
