package org.zhixun.questionbank.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The knowledge points met in one bank: well formed, and each written in one way only. */
final class Points {

    private static final int MOST_NAMES = 3;
    private static final int LONGEST_NAME = 40;

    private final Faults faults;
    private final Map<String, BankReader.Entry> met = new HashMap<>();

    Points(Faults faults) {
        this.faults = faults;
    }

    /** Gives the path in its plain form, null where it is faulty. */
    String read(int line, String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("/", -1)) {
            names.add(name.strip());
        }
        if (names.size() > MOST_NAMES
                || names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)) {
            faults.add(line, FaultCode.KNOWLEDGE_POINT, text);
            return null;
        }
        String path = "";
        for (String name : names) {
            path = path.isEmpty() ? name : path + "/" + name;
            BankReader.Entry first = met.putIfAbsent(folded(path), new BankReader.Entry(line, path));
            if (first != null && !first.text().equals(path)) {
                faults.add(line, FaultCode.SIMILAR_POINT, path, first.text(), first.line());
                return null;
            }
        }
        return path;
    }

    /** Case and width make no difference to a reader, and none to some databases' indexes. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
