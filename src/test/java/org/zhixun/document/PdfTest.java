package org.zhixun.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String PAGE = """
            <html lang="zh-CN"><head><title>成绩单</title><meta name="description" content="成绩单"/>
            <style>body { font-family: 'Noto Sans SC' } h1 { font-weight: 700 } li { display: block }</style></head>
            <body><h1>县公安局执法资格考试</h1><p>姓名：欧阳慧敏，警号 012345，成绩 86.5 分。</p>%s</body></html>
            """;

    @Test
    void chineseComesBackOutOfTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.print(PAGE.formatted("")))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("县公安局执法资格考试").contains("姓名：欧阳慧敏，警号 012345，成绩 86.5 分。");
        }
    }

    @Test
    void everyFontIsEmbeddedAndOnlyInPart() throws IOException {
        byte[] file = Pdf.print(PAGE.formatted(""));

        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<PDFont> fonts = fonts(pdf);
            assertThat(fonts).hasSize(2).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            });
        }
        assertThat(file).hasSizeLessThan(100_000);
    }

    @Test
    void theFileSaysItsLanguageAndTitleAndIsTagged() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Pdf.print(PAGE.formatted("")))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("成绩单");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void nothingIsLoadedFromOutside() throws IOException {
        String outside =
                "<img alt=\"x\" src=\"file:///etc/hostname\"/><img alt=\"x\" src=\"http://127.0.0.1:1/x.png\"/>";

        try (PDDocument pdf = Loader.loadPDF(Pdf.print(PAGE.formatted(outside)))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        PDResources resources = pdf.getPage(0).getResources();
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        return fonts;
    }
}
