package org.zhixun.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Reads the text of Word files ({@code .docx}), paragraph by paragraph, and lets nothing in that unpacks to more than a document can
 * hold.
 */
public final class WordText {

    /** More than this a document's parts don't come to, unpacked. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;

    /** The file is no Word document, is damaged, protected, or unpacks to too much. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private WordText() {}

    /**
     * Reads a document.
     *
     * @param file its bytes, not null
     * @return the text of each paragraph in order, those of table cells included, line breaks inside one dividing it; never null
     * @throws Unreadable if it can't be read
     */
    public static List<String> paragraphs(byte[] file) throws Unreadable {
        requireSmall(file);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lines = new ArrayList<>();
            WordNumbering numbering = new WordNumbering(document);
            document.getBodyElements().forEach(element -> add(element, numbering, lines));
            return lines;
        } catch (IOException | RuntimeException e) {
            // POI says in many ways, unchecked ones among them, that a file is damaged.
            throw new Unreadable("no readable Word document", e);
        }
    }

    private static void add(IBodyElement element, WordNumbering numbering, List<String> lines) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.addAll(
                    (numbering.next(paragraph) + paragraph.getText()).lines().toList());
        } else if (element instanceof XWPFTable table) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getBodyElements().stream())
                    .forEach(inside -> add(inside, numbering, lines));
        }
    }

    /** Unpacks once and keeps nothing, so that what is too much is known before anything is built of it. */
    private static void requireSmall(byte[] file) throws Unreadable {
        long bytes = 0;
        int parts = 0;
        byte[] buffer = new byte[16 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                parts++;
                bytes += size(zip, buffer, MOST_BYTES - bytes);
                if (bytes > MOST_BYTES || parts > MOST_PARTS) {
                    throw new Unreadable("unpacks to too much", null);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("a damaged package", e);
        }
        if (parts == 0) {
            throw new Unreadable("no package", null);
        }
    }

    private static long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        int read = in.read(buffer);
        while (read >= 0 && size <= most) {
            size += read;
            read = in.read(buffer);
        }
        return size;
    }
}
