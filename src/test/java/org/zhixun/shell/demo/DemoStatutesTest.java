package org.zhixun.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The invented regulation says of itself that it is one, in both versions. */
class DemoStatutesTest {

    @Test
    void bothVersionsAreThereAndMarkedAsAnExample() {
        for (String file : new String[] {"exam-rules-2024.md", "exam-rules-2026.md"}) {
            assertThat(new String(DemoStatutes.content(file), StandardCharsets.UTF_8))
                    .startsWith("# 清河县公安局执法资格考试管理办法（示例）");
        }
    }
}
