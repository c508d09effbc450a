package org.zhixun.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Listens to the statements that reach a MariaDB server, as the server itself logs them. */
public final class Statements {

    /** A line of the general log: perhaps a time, the connection, what kind of command, the statement. */
    private static final Pattern LOGGED = Pattern.compile(
            "^(?:\\d{6}\\s+[\\d:]+)?\\s+\\d+ (?:Query|Execute)\\t((?i:select|insert|update|delete)\\b.*)$",
            Pattern.MULTILINE);

    private final Path log;
    private long heardUpTo;

    /** Begins to listen now. */
    public Statements(RunningMariaDb database) {
        log = database.statements();
        forget();
    }

    /** Begins anew. */
    public void forget() {
        try {
            heardUpTo = Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives what was selected, inserted, updated and deleted since, whoever asked for it, and begins anew. */
    public List<String> heard() {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(file.length() - heardUpTo)];
            file.seek(heardUpTo);
            file.readFully(bytes);
            heardUpTo += bytes.length;
            return LOGGED.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .results()
                    .map(statement -> statement.group(1))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
