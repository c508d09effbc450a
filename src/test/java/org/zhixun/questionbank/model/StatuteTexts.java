package org.zhixun.questionbank.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhixun.questionbank.Citation;

/** Official texts of statutes in a folder: which articles each has. Files are named {@code 短标题(2025-06-27).md}. */
final class StatuteTexts {

    private static final Pattern FILE = Pattern.compile("(.+)\\(([0-9-]{10})\\)\\.md");
    private static final Pattern ARTICLE =
            Pattern.compile("(?m)^(?:\\*\\*)?(第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?)(?=[\\s　*])");

    private final Map<String, Set<String>> articles = new HashMap<>();

    private StatuteTexts() {}

    static StatuteTexts in(Path folder) throws IOException {
        StatuteTexts texts = new StatuteTexts();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    texts.articles.put(name.group(1) + "(" + name.group(2) + ")", articles(Files.readString(file)));
                }
            }
        }
        return texts;
    }

    static Set<String> articles(String text) {
        Set<String> articles = new HashSet<>();
        Matcher matcher = ARTICLE.matcher(text);
        while (matcher.find()) {
            articles.add(matcher.group(1));
        }
        return articles;
    }

    int size() {
        return articles.size();
    }

    boolean has(Citation citation) {
        String article = citation.article().replaceFirst("(条(?:之[一二三四五六七八九十]+)?).*", "$1");
        return articles.getOrDefault(citation.statute() + "(" + citation.version() + ")", Set.of())
                .contains(article);
    }
}
