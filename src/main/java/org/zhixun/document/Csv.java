package org.zhixun.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as CSV (RFC 4180, UTF-8) that a spreadsheet opens without running anything.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays text (OWASP, CSV Injection).
 */
public final class Csv {

    /** How the text begins. */
    public enum Start {
        /** With nothing, for scripts. */
        PLAIN,
        /** With a byte order mark, without which Excel takes Chinese for another encoding. */
        BYTE_ORDER_MARK
    }

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final char MARK = '\uFEFF';

    private Csv() {}

    /**
     * Writes a table.
     *
     * @param header the names of the columns
     * @param rows the rows; a cell may be null and is empty then
     * @param start how the text begins
     * @return the file
     */
    public static byte[] write(List<String> header, List<? extends List<?>> rows, Start start) {
        StringBuilder text = new StringBuilder();
        if (start == Start.BYTE_ORDER_MARK) {
            text.append(MARK);
        }
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header.stream().map(Csv::neutral));
            for (List<?> row : rows) {
                printer.printRecord(Arrays.stream(row.toArray()).map(Csv::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return value == null ? "" : neutral(value.toString());
    }

    /** Gives a text that no spreadsheet takes for a formula; a number stays as it is. */
    static String neutral(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
