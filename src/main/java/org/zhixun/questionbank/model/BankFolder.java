package org.zhixun.questionbank.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The folder that the banks' texts lie in: every {@code *.txt} directly in it, but for hidden files and those that editors put beside
 * the file they write.
 */
public final class BankFolder {

    private static final int LONGEST_NAME = 160;

    private final Path folder;

    /**
     * By which a change of a file is noticed without reading it; a file put in another's place has another key.
     *
     * @param size its size in bytes
     * @param modified its time of modification in the file system's finest unit
     * @param key what the file system knows it by, as a text
     */
    public record Stamp(long size, long modified, String key) {}

    public BankFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Gives the folder that the system property {@code zhixun.banks} names.
     *
     * @return the folder, empty where the property is not set
     */
    public static Optional<BankFolder> configured() {
        String path = System.getProperty("zhixun.banks", "");
        return path.isBlank() ? Optional.empty() : Optional.of(new BankFolder(Path.of(path)));
    }

    /**
     * Gives the files by name, with their stamps.
     *
     * @throws UncheckedIOException if the folder can't be listed; a folder that does not exist holds no files
     */
    public SortedMap<String, Stamp> files() {
        SortedMap<String, Stamp> files = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, BankFolder::isBank)) {
            for (Path file : entries) {
                stamp(file).ifPresent(stamp -> files.put(file.getFileName().toString(), stamp));
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Reads a file, of one that is too large just enough to see that.
     *
     * @param name its name, as {@link #files()} gave it
     * @throws IOException if it can't be read; {@link NoSuchFileException} if it is gone
     */
    public byte[] read(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return in.readNBytes(BankText.MOST_BYTES + 1);
        }
    }

    private static boolean isBank(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt")
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !name.startsWith("#")
                && name.length() <= LONGEST_NAME;
    }

    private static Optional<Stamp> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            String.valueOf(attributes.fileKey())))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
