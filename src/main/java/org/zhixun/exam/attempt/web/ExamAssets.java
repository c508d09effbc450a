package org.zhixun.exam.attempt.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts and styles of the exam pages, each joined with what it imports into one file, so that a thousand examinees who start in
 * the same moment ask for few files, and none of them twice: the address carries the hash of the content.
 *
 * <p>A script module may import names only from its neighbours, one import a line, and no two modules may use the same name at their
 * top level. A style sheet may import others by {@code @import url("…")}.
 */
@Named
@ApplicationScoped
public class ExamAssets {

    static final String FOLDER = "/resources/exam/";
    static final String JOINED = FOLDER + "joined/";

    private static final Pattern SCRIPT_IMPORT =
            Pattern.compile("^import [^;\n]*from '\\./([a-z]+\\.js)';\n", Pattern.MULTILINE);
    private static final Pattern SCRIPT_EXPORT =
            Pattern.compile("^export (?=async|class|const|function)", Pattern.MULTILINE);
    private static final Pattern STYLE_IMPORT =
            Pattern.compile("^@import url\\(\"([a-z./]+)\"\\);\n", Pattern.MULTILINE);

    /**
     * A joined file.
     *
     * @param content what it says
     * @param hash what stands for it in its address
     */
    record Asset(String content, String hash) {}

    @Inject
    private ServletContext application;

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** Gives the address of a script or style, for good. */
    public String address(String name) {
        return application.getContextPath() + JOINED + asset(name).hash() + "/" + name;
    }

    /** Gives a joined script or style. */
    Asset asset(String name) {
        return assets.computeIfAbsent(name, this::join);
    }

    private Asset join(String name) {
        String text = name.endsWith(".js")
                ? SCRIPT_EXPORT
                        .matcher(withImports(FOLDER + name, SCRIPT_IMPORT, new HashSet<>()))
                        .replaceAll("")
                : withImports(FOLDER + name, STYLE_IMPORT, new HashSet<>());
        return new Asset(text, hash(text));
    }

    /** Puts each imported file in the place of its first import. */
    private String withImports(String path, Pattern imports, Set<String> seen) {
        seen.add(path);
        Matcher matcher = imports.matcher(read(path));
        StringBuilder joined = new StringBuilder();
        while (matcher.find()) {
            String imported = URI.create(path).resolve(matcher.group(1)).getPath();
            String text = seen.contains(imported) ? "" : withImports(imported, imports, seen) + "\n";
            matcher.appendReplacement(joined, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(joined).toString();
    }

    private String read(String path) {
        try (InputStream in = application.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
