package org.zhixun.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhixun.shared.Messages.Language;

/** The message bundles as they stand in the sources. */
final class Bundles {

    private static final Path ROOT = Path.of("src/main/resources/org/zhixun");

    private Bundles() {}

    /** Gives the folders that hold a bundle, one a room. */
    static List<Path> rooms() {
        return files(ROOT, "messages_zh_CN.properties").stream()
                .map(Path::getParent)
                .toList();
    }

    /** Gives the first part of the keys of a room. */
    static String prefix(Path room) {
        return room.getFileName() + ".";
    }

    /** Reads a room's bundle in a language. */
    static Map<String, String> read(Path room, Language language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(room.resolve("messages_" + language.locale() + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    /** Gives the texts of all rooms. */
    static Map<String, String> all(Language language) {
        Map<String, String> all = new TreeMap<>();
        rooms().forEach(room -> all.putAll(read(room, language)));
        return all;
    }

    /** Gives the files below a folder whose names end so. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
