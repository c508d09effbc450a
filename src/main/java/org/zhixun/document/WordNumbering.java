package org.zhixun.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers that Word itself puts before paragraphs: they stand in no text, and 第三条 or （一） may be such a number. */
final class WordNumbering {

    private final XWPFDocument document;
    private final Map<BigInteger, TreeMap<Integer, Integer>> counters = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** Gives what stands before a paragraph, with a blank after it; empty where Word puts no number there. */
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = document.getNumbering() == null || list == null ? null : paragraph.getNumLevelText();
        if (pattern == null || !pattern.contains("%")) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        TreeMap<Integer, Integer> counts = counters.computeIfAbsent(list, any -> new TreeMap<>());
        counts.merge(level, 1, Integer::sum);
        counts.tailMap(level, false).clear();
        String label = pattern;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            label = label.replace("%" + (count.getKey() + 1), number(count.getValue(), paragraph.getNumFmt()));
        }
        return label + " ";
    }

    private static String number(int value, String format) {
        boolean chinese = format != null
                && (format.startsWith("chinese") || format.startsWith("japanese") || format.startsWith("taiwanese"));
        return chinese ? ChineseNumber.format(value) : Integer.toString(value);
    }
}
