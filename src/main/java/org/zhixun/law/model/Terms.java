package org.zhixun.law.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a query: what stands between quotation marks must occur as it is, of all else most pairs of characters must.
 *
 * @param exact the phrases between quotation marks
 * @param loose the words outside of them
 */
record Terms(List<String> exact, List<String> loose) {

    private static final int MOST = 20;
    private static final Pattern QUOTED = Pattern.compile("[\"“”「『《]([^\"“”」』》]+)[\"“”」』》]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000,，;；、。]+");

    static Terms of(String query) {
        List<String> exact = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher quoted = QUOTED.matcher(query);
        while (quoted.find()) {
            quoted.appendReplacement(rest, " ");
            exact.add(quoted.group(1).strip());
        }
        quoted.appendTail(rest);
        List<String> loose = new ArrayList<>();
        for (String word : BLANKS.split(rest.toString(), -1)) {
            if (!word.isBlank()) {
                loose.add(word);
            }
        }
        exact.removeIf(String::isBlank);
        return new Terms(
                exact.subList(0, Math.min(MOST, exact.size())), loose.subList(0, Math.min(MOST, loose.size())));
    }

    boolean isEmpty() {
        return exact.isEmpty() && loose.isEmpty();
    }

    List<String> all() {
        List<String> all = new ArrayList<>(exact);
        all.addAll(loose);
        return all;
    }
}
