package org.zhixun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhixun.testing.Await;
import org.zhixun.testing.Figures;
import org.zhixun.testing.Folders;
import org.zhixun.testing.RunningServer;

/** The command that serves: it says where it is, stops when told to, and where it can't start, one line says why. */
@Tag("outside")
class ServeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern TROUBLE = Pattern.compile(" (WARN|ERROR|FATAL) ");

    @Test
    void aBusyPortGetsOneLine() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunningServer.Refused refused =
                    RunningServer.refused(Folders.fresh("serve-busy"), busy.getLocalPort(), Map.of());

            assertThat(refused.exitValue()).isEqualTo(1);
            assertThat(refused.lines()).singleElement().asString().contains("Port " + busy.getLocalPort(), "端口");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerGetsOneLine() {
        RunningServer.Refused refused = RunningServer.refused(
                Folders.fresh("serve-unreachable"),
                RunningServer.freePort(),
                Map.of("DB_URL", "jdbc:mysql://127.0.0.1:1/zhixun", "DB_USER", "nobody", "DB_PASSWORD", "secret-0815"));

        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(refused.lines())
                .singleElement()
                .asString()
                .contains("jdbc:mysql://127.0.0.1:1/zhixun", "does not answer", "无法连接数据库")
                .doesNotContain("secret-0815");
    }

    @Test
    void itStartsStopsAndStartsAgainWithoutAWarningAndRefusesADatabaseOfANewerVersion() throws Exception {
        Path home = Folders.fresh("serve");
        long begun = System.nanoTime();
        RunningServer server = RunningServer.onH2(home);
        Duration first = Duration.ofNanos(System.nanoTime() - begun);
        Await.until(PATIENCE, "the address", () -> server.output().contains("http://127.0.0.1:" + server.port() + "/"));
        Await.until(PATIENCE, "the accounts", () -> server.output().contains("sysadmin"));
        assertThat(server.output()).contains("Zhixun-demo-1", "examstaff", "Ctrl-C");
        server.stop();
        assertThat(server.output()).contains("Zhixun has stopped.");
        assertThat(troubles(server)).isEmpty();

        begun = System.nanoTime();
        server.restart();
        Duration second = Duration.ofNanos(System.nanoTime() - begun);
        Figures.of("start")
                .with("firstSeconds", first.toMillis() / 1000.0)
                .with("secondSeconds", second.toMillis() / 1000.0)
                .print();
        assertThat(server.http().get("/api/health").object().getString("status"))
                .isEqualTo("UP");
        server.stop();
        assertThat(troubles(server)).isEmpty();

        markAsNewer(home.resolve(".zhixun/data/zhixun"));
        RunningServer.Refused refused = RunningServer.refused(home, server.port(), Map.of());
        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(refused.lines())
                .filteredOn(line -> !line.startsWith("Starting Zhixun"))
                .singleElement()
                .asString()
                .contains("newer Zhixun", "9999", "数据库");
    }

    private static List<String> troubles(RunningServer server) throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.filter(line -> TROUBLE.matcher(line).find()).toList();
        }
    }

    /** Lets the schema's history know a step that this application does not have. */
    private static void markAsNewer(Path database) throws Exception {
        try (Stream<Path> modules = Files.walk(Folders.server().resolve("modules/system/layers/base/com/h2database"))) {
            URL jar = modules.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow()
                    .toUri()
                    .toURL();
            Properties login = new Properties();
            login.setProperty("user", "sa");
            login.setProperty("password", "zhixun");
            try (URLClassLoader loader = new URLClassLoader(new URL[] {jar})) {
                Driver driver = (Driver)
                        loader.loadClass("org.h2.Driver").getConstructor().newInstance();
                try (Connection connection = driver.connect("jdbc:h2:file:" + database, login);
                        Statement statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '9999',"
                                    + " 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'sa', current_timestamp, 1, true"
                                    + " from \"flyway_schema_history\"");
                }
            }
        }
    }
}
