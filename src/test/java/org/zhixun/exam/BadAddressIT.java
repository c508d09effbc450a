package org.zhixun.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixun.testing.Houses;
import org.zhixun.testing.Http;

/** An address that somebody mistyped or cut off leads to the error page, on every page of the exam rooms. */
@Tag("outside")
class BadAddressIT {

    private static Http staff;

    @BeforeAll
    static void signIn() {
        staff = Houses.onMariaDb().http().as("examstaff");
    }

    static Stream<String> addresses() {
        Stream<String> exams = Stream.of("view", "preview", "watch", "results", "analysis", "start")
                .flatMap(page -> Stream.of("", "?exam=", "?exam=abc", "?exam=99999999999999999999", "?exam=0")
                        .map(parameters -> "/exam/" + page + ".xhtml" + parameters));
        Stream<String> attempts = Stream.of("result", "journal", "sit")
                .flatMap(page -> Stream.of("", "?attempt=", "?attempt=x", "?attempt=0")
                        .map(parameters -> "/exam/" + page + ".xhtml" + parameters));
        // Without an exam the editor begins a new one.
        Stream<String> others = Stream.of(
                "/exam/edit.xhtml?exam=abc",
                "/exam/edit.xhtml?exam=0",
                "/exam/preview.xhtml?exam=1&form=x",
                "/exam/journal.xhtml?attempt=1&row=x",
                "/exam/score-sheet?attempt=x");
        return Stream.of(exams, attempts, others).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theErrorPageAnswers(String address) {
        Http.Answer answer = staff.get(address);

        assertThat(answer.status()).as("%s", answer).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("text/html");
    }
}
