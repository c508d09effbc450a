package org.zhixun.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files are read paragraph by paragraph; what is none or unpacks to too much is refused. */
class WordTextTest {

    @Test
    void paragraphsBreaksAndTableCellsAreReadInOrder() throws Exception {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("第一条　甲");
            XWPFParagraph broken = document.createParagraph();
            broken.createRun().setText("乙");
            broken.getRuns().get(0).addBreak();
            broken.createRun().setText("丙");
            XWPFTableCell cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.setText("丁");
            file = bytes(document);
        }

        assertThat(WordText.paragraphs(file)).containsSubsequence("第一条　甲", "乙", "丙", "丁");
    }

    @Test
    void numbersThatWordPutsBeforeParagraphsAreRead() throws Exception {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
            level.addNewLvlText().setVal("第%1条");
            BigInteger kind = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
            BigInteger number = document.getNumbering().addNum(kind);
            for (String text : new String[] {"甲", "乙"}) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(number);
                paragraph.createRun().setText(text);
            }
            file = bytes(document);
        }

        assertThat(WordText.paragraphs(file)).containsExactly("第一条 甲", "第二条 乙");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        for (byte[] file : new byte[][] {
            {}, "第一条 甲".getBytes(StandardCharsets.UTF_8), {'P', 'K', 3, 4, 0, 0}, zip("a.txt", new byte[10])
        }) {
            assertThatExceptionOfType(WordText.Unreadable.class).isThrownBy(() -> WordText.paragraphs(file));
        }
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        byte[] bomb = zip("word/document.xml", new byte[70 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatExceptionOfType(WordText.Unreadable.class)
                .isThrownBy(() -> WordText.paragraphs(bomb))
                .withMessage("unpacks to too much");
    }

    @Test
    void entitiesAreNotResolved() throws Exception {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("甲");
            file = bytes(document);
        }
        byte[] hostile = replace(
                file,
                "word/document.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM "
                        + "\"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

        assertThatExceptionOfType(WordText.Unreadable.class).isThrownBy(() -> WordText.paragraphs(hostile));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] replace(byte[] file, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] kept = in.readAllBytes();
                zip.write(
                        entry.getName().equals(name)
                                ? content.getBytes(StandardCharsets.UTF_8)
                                : Arrays.copyOf(kept, kept.length));
            }
        }
        return out.toByteArray();
    }
}
