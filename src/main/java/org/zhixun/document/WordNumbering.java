package org.zhixun.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The numbers that Word itself puts before paragraphs: they stand in no text, and 第三条 or （一） may be such a number. */
final class WordNumbering {

    private static final Pattern COUNTED_IN_CHINESE = Pattern.compile("chinese|japanese|taiwanese");

    private final XWPFDocument document;
    private final Map<BigInteger, TreeMap<Integer, Integer>> counters = new HashMap<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** Gives what stands before a paragraph, with a blank after it; empty where Word puts no number there. */
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        CTLvl level = list == null ? null : level(list, depth);
        if (level == null || level.getLvlText() == null) {
            return "";
        }
        String label = level.getLvlText().getVal();
        if (label == null || !label.contains("%")) {
            return "";
        }
        TreeMap<Integer, Integer> counts = counters.computeIfAbsent(list, any -> new TreeMap<>());
        counts.merge(depth, 1, Integer::sum);
        counts.tailMap(depth, false).clear();
        String format =
                level.getNumFmt() == null ? "" : level.getNumFmt().getVal().toString();
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            label = label.replace("%" + (count.getKey() + 1), number(count.getValue(), format));
        }
        return label + " ";
    }

    private CTLvl level(BigInteger list, int depth) {
        XWPFNumbering numbering = document.getNumbering();
        XWPFNum num = numbering == null ? null : numbering.getNum(list);
        XWPFAbstractNum kind = num == null
                ? null
                : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        return kind == null
                ? null
                : kind.getCTAbstractNum().getLvlList().stream()
                        .filter(level -> level.getIlvl().intValue() == depth)
                        .findFirst()
                        .orElse(null);
    }

    private static String number(int value, String format) {
        return COUNTED_IN_CHINESE.matcher(format).lookingAt() ? ChineseNumber.format(value) : Integer.toString(value);
    }
}
