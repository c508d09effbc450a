package org.zhixun.law.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Files are read in the encodings Chinese texts come in; what can't be read is refused in words. */
class TextFileTest {

    private static final String TEXT = "示例法\r\n第一条 甲、䶮、𠮷。";

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.TXT", "a.markdown", "a", ""})
    void textIsReadInUtf8WithAndWithoutMarkAndInGb18030(String name) {
        for (byte[] content : new byte[][] {
            TEXT.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
            TEXT.getBytes(Charset.forName("GB18030"))
        }) {
            assertThat(TextFile.lines(name, content)).containsExactly("示例法", "第一条 甲、䶮、𠮷。");
        }
    }

    @Test
    void wordIsReadByItsContent() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("示例法");
            document.createParagraph().createRun().setText("第一条　甲。");
            document.write(out);
        }

        assertThat(TextFile.lines("示例法.docx", out.toByteArray())).containsExactly("示例法", "第一条　甲。");
        assertThat(TextFile.lines(null, out.toByteArray())).containsExactly("示例法", "第一条　甲。");
        assertRefused("law.file.type", "a.txt.zip", out.toByteArray());
    }

    @Test
    void otherFilesAreRefused() {
        assertRefused("law.file.type", "a.pdf", TEXT.getBytes(StandardCharsets.UTF_8));
        assertRefused("law.file.type", "a.doc", TEXT.getBytes(StandardCharsets.UTF_8));
        assertRefused("law.file.no-word", "a.docx", TEXT.getBytes(StandardCharsets.UTF_8));
        assertRefused("law.file.no-word", "a.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertRefused("law.file.encoding", "a.txt", new byte[] {0, 1, 2, 3});
        assertRefused("law.file.encoding", "a.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0x80});
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TextFile.lines("a.txt", new byte[TextFile.MOST_BYTES + 1]))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    private static void assertRefused(String code, String name, byte[] content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> TextFile.lines(name, content))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
