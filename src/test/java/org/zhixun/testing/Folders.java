package org.zhixun.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the build put things, and folders for one run. */
public final class Folders {

    public static final Path PROJECT =
            Path.of(System.getProperty("zhixun.project", "")).toAbsolutePath();
    public static final Path TARGET = PROJECT.resolve("target");
    public static final Path WAR = TARGET.resolve("zhixun.war");

    private Folders() {}

    /** Gives the unpacked and configured server. */
    public static Path server() {
        try (Stream<Path> homes = Files.list(TARGET)) {
            return homes.filter(home -> Files.exists(home.resolve(".configured")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() -> new IllegalStateException("No configured server under " + TARGET));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an empty folder of this name under {@code target/it}; what an earlier run left there is removed. */
    public static Path fresh(String name) {
        Path folder = TARGET.resolve("it").resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
