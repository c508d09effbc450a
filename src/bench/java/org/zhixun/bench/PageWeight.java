package org.zhixun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.zhixun.testing.Figures;

/** What a browser has to fetch for the exam page: the page, and what it and its scripts and style sheets name. */
final class PageWeight {

    private static final Pattern NAMED = Pattern.compile(
            "<script[^>]+src=\"([^\"]+)\"|<link[^>]+href=\"([^\"]+)\"|<img[^>]+src=\"([^\"]+)\""
                    + "|(?:from|import)\\s*['\"](\\.[^'\"]+)['\"]|url\\(['\"]?([^)'\"]+)['\"]?\\)");

    private final Wire wire;
    private final Map<String, Wire.Reply> fetched = new LinkedHashMap<>();

    PageWeight(Wire wire) {
        this.wire = wire;
    }

    /** Fetches everything that an examinee's page needs and prints it. */
    void measure(Examinee examinee) throws IOException {
        Wire.Reply page = examinee.page(wire);
        follow("/exam/sit.xhtml", unpacked(page));
        int kept = fetched.values().stream()
                .filter(PageWeight::mayBeKept)
                .mapToInt(Wire.Reply::size)
                .sum();
        int all = page.size() + fetched.values().stream().mapToInt(Wire.Reply::size).sum();
        Figures.of("page-weight")
                .with("htmlBytes", unpacked(page).getBytes(StandardCharsets.UTF_8).length)
                .with("htmlBytesPacked", page.bodySize())
                .with("requests", 1 + fetched.size())
                .with("bytesFirstVisit", all)
                .with("bytesSecondVisit", all - kept)
                .with("cookiesSet", page.head().contains("Set-Cookie") ? 1 : 0)
                .print();
    }

    private void follow(String base, String text) throws IOException {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String address = first(named);
            if (address.startsWith("data:")) {
                continue;
            }
            String path = URI.create(base).resolve(address.replace("&amp;", "&")).toString();
            if (!fetched.containsKey(path)) {
                Wire.Reply reply = wire.send("GET", path, "Accept-Encoding: gzip\r\n", null);
                if (reply.status() != 200) {
                    throw new IOException(path + ": " + reply.head());
                }
                fetched.put(path, reply);
                if (reply.head().contains("javascript") || reply.head().contains("text/css")) {
                    follow(path, unpacked(reply));
                }
            }
        }
    }

    private static String first(Matcher named) {
        for (int group = 1; group <= named.groupCount(); group++) {
            if (named.group(group) != null) {
                return named.group(group);
            }
        }
        throw new IllegalStateException();
    }

    /** Tells whether a browser asks no more for it on a second visit. */
    private static boolean mayBeKept(Wire.Reply reply) {
        return reply.head().contains("max-age=") && !reply.head().contains("max-age=0");
    }

    private static String unpacked(Wire.Reply reply) {
        if (!reply.head().toLowerCase(Locale.ROOT).contains("content-encoding: gzip")) {
            return reply.text();
        }
        try (GZIPInputStream in = new GZIPInputStream(reply.body())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
