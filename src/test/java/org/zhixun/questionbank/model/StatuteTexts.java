package org.zhixun.questionbank.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhixun.questionbank.Citation;

/**
 * Official texts of statutes in a folder: which articles each has. Files are named {@code 短标题(2025-06-27).md}; where the
 * name gives only the date of the file, as {@code 短标题(file dated 2019-04-27).md}, the last amendment told in the text counts.
 */
final class StatuteTexts {

    private static final Pattern FILE = Pattern.compile("(.+)\\(([0-9-]{10})\\)\\.md");
    private static final Pattern UNDATED = Pattern.compile("(.+)\\(file dated [0-9-]{10}\\)\\.md");
    private static final Pattern AMENDED = Pattern.compile("(?mU)^(\\d{4})年(\\d{1,2})月(\\d{1,2})日.*修正");
    private static final Pattern ARTICLE =
            Pattern.compile("(?m)^(?:\\*\\*)?(第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?)(?=[\\s　*])");

    private final Map<String, Set<String>> articles = new HashMap<>();

    private StatuteTexts() {}

    static StatuteTexts in(Path folder) throws IOException {
        StatuteTexts texts = new StatuteTexts();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Matcher name = FILE.matcher(file.getFileName().toString());
                Matcher undated = UNDATED.matcher(file.getFileName().toString());
                if (name.matches()) {
                    texts.articles.put(name.group(1) + "(" + name.group(2) + ")", articles(text));
                } else if (undated.matches()) {
                    texts.articles.put(undated.group(1) + "(" + lastAmended(text) + ")", articles(text));
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

    static LocalDate lastAmended(String text) {
        return AMENDED.matcher(text)
                .results()
                .map(found -> LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))))
                .max(LocalDate::compareTo)
                .orElseThrow();
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
