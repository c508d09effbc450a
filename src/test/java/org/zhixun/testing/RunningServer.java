package org.zhixun.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The application as {@code ./mvnw} starts it, by the same {@code Server.java}, but in a folder and on ports of its own. It can be
 * killed and started again on the same data.
 */
public final class RunningServer implements AutoCloseable {

    private static final int MANAGEMENT = 1910;
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Path home;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    private RunningServer(Path home, int port, Map<String, String> environment) {
        this.home = home;
        this.port = port;
        this.environment = environment;
    }

    /**
     * Starts the server with demonstration data on the embedded database and waits until it answers.
     *
     * @param home an empty folder for everything it writes
     */
    public static RunningServer onH2(Path home) {
        return start(home, Map.of());
    }

    /**
     * Starts the server with demonstration data on MariaDB and waits until it answers.
     *
     * @param home an empty folder for everything it writes
     * @param database where the data go, running
     */
    public static RunningServer onMariaDb(Path home, RunningMariaDb database) {
        return start(
                home,
                Map.of(
                        "DB_URL", database.url(),
                        "DB_DRIVER", "mysql",
                        "DB_USER", database.user(),
                        "DB_PASSWORD", database.password()));
    }

    private static RunningServer start(Path home, Map<String, String> environment) {
        RunningServer server = new RunningServer(home, Ports.freeWithNeighbour(MANAGEMENT), new HashMap<>(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill, "server-stop"));
        server.restart();
        return server;
    }

    /**
     * What came of a start that was refused.
     *
     * @param exitValue with what the command ended
     * @param lines what it printed
     */
    public record Refused(int exitValue, List<String> lines) {}

    /**
     * Starts the server where it can't start, and waits until it has said so.
     *
     * @param home a folder for everything it writes
     * @param port the port it is to listen on
     * @param environment variables of its own
     */
    public static Refused refused(Path home, int port, Map<String, String> environment) {
        RunningServer server = new RunningServer(home, port, new HashMap<>(environment));
        long before = server.outputSize();
        server.launch();
        Await.until(START, "the server refuses to start", () -> !server.process.isAlive());
        String said = server.output().substring(Math.toIntExact(before));
        return new Refused(server.process.exitValue(), said.lines().toList());
    }

    /** Gives a port on which a server can listen. */
    public static int freePort() {
        return Ports.freeWithNeighbour(MANAGEMENT);
    }

    private long outputSize() {
        return Files.exists(home.resolve("serve.log")) ? output().length() : 0;
    }

    /** Starts the server again on the same data and port, and waits until it answers. */
    public void restart() {
        launch();
        Await.until(START, "the server answers (log: " + log() + ")", this::isUp);
    }

    /** Starts the server again and does not wait. */
    public void launch() {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Folders.PROJECT.resolve("wildfly-config/Server.java").toString(),
                        "serve",
                        Folders.server().toString(),
                        Folders.WAR.toString(),
                        Integer.toString(port)))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("serve.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("DB_") || name.startsWith("ZHIXUN_"));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server as a power cut would; nothing is written or said any more. */
    public void kill9() {
        kill();
        process.onExit().join();
    }

    /** Stops the server as Ctrl-C does. */
    public void stop() {
        process.destroy();
        Await.until(STOP, "the server stops (log: " + log() + ")", () -> !process.isAlive());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    /** Tells whether the application and its database answer. */
    public boolean isUp() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended with " + process.exitValue() + ":\n" + output());
        }
        try {
            HttpRequest health = HttpRequest.newBuilder(uri("/api/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives the process id of WildFly itself. */
    public long pid() {
        return process.descendants()
                .filter(ProcessHandle::isAlive)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server does not run"))
                .pid();
    }

    /** Gives a new client of its REST addresses, signed in as nobody. */
    public Http http() {
        return new Http(http, uri("/"));
    }

    public int port() {
        return port;
    }

    /** Gives an address on it. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Gives the server's log. */
    public Path log() {
        return home.resolve(".zhixun/server/log/console.log");
    }

    /** Gives what {@code Server.java} printed. */
    public String output() {
        try {
            return Files.readString(home.resolve("serve.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kill() {
        if (process != null) {
            List<ProcessHandle> children = process.descendants().toList();
            children.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            children.forEach(child -> child.onExit().join());
        }
    }
}
