package org.zhixun.exam.sitting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhixun.questionbank.PoolCount;
import org.zhixun.questionbank.QuestionKind;

/**
 * A knowledge point to choose from.
 *
 * @param path the point
 * @param label its name, indented by its depth, with the number of questions at it and below
 */
public record PoolChoice(String path, String label) {

    static final String INDENT = "\u3000";

    /** Gives all points of a bank that hold questions of a kind, in their order. */
    static List<PoolChoice> of(List<PoolCount> counts, QuestionKind kind) {
        Map<String, Long> held = new TreeMap<>();
        for (PoolCount count : counts) {
            if (count.kind() == kind) {
                upwards(count.knowledgePoint()).forEach(path -> held.merge(path, count.count(), Long::sum));
            }
        }
        return held.entrySet().stream()
                .map(point -> new PoolChoice(point.getKey(), label(point.getKey(), point.getValue())))
                .toList();
    }

    private static List<String> upwards(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            paths.add(path.substring(0, end));
        }
        return paths;
    }

    private static String label(String path, long count) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return INDENT.repeat(depth) + path.substring(path.lastIndexOf('/') + 1) + " (" + count + ")";
    }
}
