package org.zhixun.exam.marking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.marking.ResultFixtures;
import org.zhixun.exam.marking.ResultView;
import org.zhixun.exam.marking.ScoreSheet;
import org.zhixun.exam.sitting.Disclosure;
import org.zhixun.people.UnitKind;
import org.zhixun.people.UnitView;
import org.zhixun.shared.Marks;
import org.zhixun.shared.Messages.Language;

class ScoreSheetPrintTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void theSheetSaysInChineseWhoGotWhat() throws IOException {
        String text = text(ScoreSheetPrint.print(sheet("欧阳慧敏"), Language.ZH_CN));

        assertThat(text)
                .contains("临江县公安局", "成绩单", "基本级执法资格考试", "欧阳慧敏", "034567", "城东派出所")
                .contains("86.5", "/ 100 分", "合格线", "60", "合格")
                .contains("2026-10-12 09:00:00", "2026-10-12 10:01:01", "61 分 01 秒")
                .doesNotContain("???", "${");
        assertThat(text.replaceAll("\\s", "")).contains(HASH);
    }

    @Test
    void theSheetComesInEnglishToo() throws IOException {
        String text = text(ScoreSheetPrint.print(sheet("欧阳慧敏"), Language.EN));

        assertThat(text)
                .contains("Linjiang County Public Security Bureau", "Score sheet", "欧阳慧敏", "Passed", "Pass mark")
                .contains("61 min 01 s")
                .doesNotContain("???", "${");
    }

    @Test
    void everyFontIsInsideAndTheSheetIsOnePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ScoreSheetPrint.print(sheet("欧阳慧敏"), Language.ZH_CN))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDResources resources = pdf.getPage(0).getResources();
            for (COSName font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aNameThatLooksLikeMarkupStaysAName() throws IOException {
        assertThat(text(ScoreSheetPrint.print(sheet("<b>&amp;"), Language.ZH_CN)))
                .contains("<b>&amp;");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static ScoreSheet sheet(String name) {
        ResultView result = new ResultView(
                4711,
                9,
                "2026-JB-01",
                "基本级执法资格考试",
                100,
                null,
                AttemptState.HANDED_IN,
                Disclosure.MARK_ONLY,
                ResultFixtures.START,
                ResultFixtures.START.plusSeconds(3661),
                new Marks(8650),
                new Marks(10_000),
                new Marks(6000),
                true,
                HASH,
                List.of());
        UnitView bureau = new UnitView(
                1, null, "LJ", "临江县公安局", "Linjiang County Public Security Bureau", UnitKind.COUNTY_BUREAU, "/1/");
        return new ScoreSheet(
                bureau,
                ResultFixtures.person(100, "034567", name, "ouyanghuimin", "城东派出所"),
                result,
                ResultFixtures.START.plusSeconds(86_400));
    }
}
