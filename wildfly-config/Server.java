import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Prepares the unpacked WildFly and runs it in the foreground.
 *
 * <p>{@code configure HOME MODULES}: copies the modules and applies {@code configure.cli}, once for every state of this folder.
 * {@code serve HOME WAR PORT [under-maven]}: starts the server on 127.0.0.1 with the application and, unless {@code DB_URL} says otherwise, the
 * embedded database under {@code .zhixun}; stops with it. An empty database gets demonstration data unless {@code ZHIXUN_DEMO=false}.
 */
public class Server {

    private static final Path CONFIG = Path.of(System.getProperty("jdk.launcher.sourcefile", "wildfly-config/Server.java"))
            .toAbsolutePath()
            .getParent();
    private static final String MYSQL_OPTIONS = "useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=256"
            + "&prepStmtCacheSqlLimit=4096&rewriteBatchedStatements=true&useLocalSessionState=true&connectTimeout=5000"
            + "&socketTimeout=30000";
    private static volatile boolean stopping;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "configure" -> configure(Path.of(args[1]), Path.of(args[2]));
            case "serve" -> {
                int code = serve(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
                if (code == 1 && args.length > 4 && args[4].equals("under-maven")) {
                    // Maven would print forty lines of its own after our one.
                    ProcessHandle.current().parent().ifPresent(ProcessHandle::destroy);
                }
                System.exit(code);
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void configure(Path home, Path jars) throws Exception {
        Path mark = home.resolve(".configured");
        String state = fingerprint(CONFIG, jars);
        if (Files.exists(mark) && Files.readString(mark).equals(state)) {
            return;
        }
        Files.deleteIfExists(mark);
        Path configuration = home.resolve("standalone/configuration");
        Path pristine = configuration.resolve("standalone.pristine.xml");
        if (!Files.exists(pristine)) {
            Files.copy(configuration.resolve("standalone.xml"), pristine);
        }
        Files.copy(pristine, configuration.resolve("standalone.xml"), StandardCopyOption.REPLACE_EXISTING);
        copyTree(CONFIG.resolve("modules"), home.resolve("modules"));
        copyTree(jars, home.resolve("modules"));
        OUT.println("Configuring the server …");
        List<String> command = new ArrayList<>(List.of(
                java(), "-Djboss.home.dir=" + home, "-jar", home.resolve("jboss-modules.jar").toString(),
                "-mp", home.resolve("modules").toString(), "org.jboss.as.cli",
                "--file=" + CONFIG.resolve("configure.cli")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JBOSS_HOME", home.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            OUT.println(output);
            throw new IllegalStateException("The server could not be configured");
        }
        Files.writeString(mark, state);
    }

    private static int serve(Path home, Path war, int port) throws Exception {
        String refusal = refusal(home, port);
        if (refusal != null) {
            OUT.println(refusal);
            return 1;
        }
        Path base = Path.of(".zhixun").toAbsolutePath();
        copyTree(home.resolve("standalone/configuration"), base.resolve("server/configuration"));
        Path deployments = Files.createDirectories(base.resolve("server/deployments"));
        Files.copy(war, deployments.resolve("zhixun.war"), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(deployments.resolve("zhixun.war.failed"));
        Files.writeString(deployments.resolve("zhixun.war.dodeploy"), "");
        Path log = Files.createDirectories(base.resolve("server/log")).resolve("console.log");

        List<String> command = new ArrayList<>(List.of(java(), "-Xms256m", "-Xmx1g", "-XX:+UseParallelGC"));
        command.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + log.resolveSibling("server.log"),
                "-Dlogging.configuration=" + base.resolve("server/configuration/logging.properties").toUri(),
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base.resolve("server"),
                "-Djboss.http.port=" + port,
                "-Dzhixun.exam-door=" + 4 * Runtime.getRuntime().availableProcessors(),
                "-Djboss.management.http.port=" + (port + 1910),
                "-Dzhixun.demo=" + System.getenv().getOrDefault("ZHIXUN_DEMO", "true"),
                "-Dzhixun.banks=" + CONFIG.resolveSibling("exam-banks")));
        if (System.getenv("DB_URL") == null) {
            command.add("-Dzhixun.db.url=jdbc:h2:file:" + base.resolve("data/zhixun") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        }
        for (String opened : List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net",
                "java.security", "java.util", "java.util.concurrent", "javax.management", "javax.naming")) {
            String module = opened.startsWith("javax.management") ? "java.management"
                    : opened.startsWith("javax.naming") ? "java.naming" : "java.base";
            command.add("--add-opens=" + module + "/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString(), "-mp",
                home.resolve("modules").toString(), "org.jboss.as.standalone"));

        OUT.println("Starting Zhixun … (log: .zhixun/server/log/console.log)");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String url = System.getenv("DB_URL");
        if (url != null) {
            builder.environment().putIfAbsent("DB_DRIVER", url.startsWith("jdbc:h2:") ? "h2" : "mysql");
            builder.environment().put("DB_URL", withOptions(url));
        }
        Process process = builder.start();
        Thread stop = new Thread(() -> stop(process), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        String failure = pump(process, log, port);
        if (failure != null) {
            OUT.println(failure);
            process.destroy();
        }
        int code = process.waitFor();
        return failure != null ? 1 : code;
    }

    /** Adds what an address of MySQL without options needs to be quick and to notice that the database has gone. */
    private static String withOptions(String url) {
        return url.startsWith("jdbc:mysql:") && url.indexOf('?') < 0 ? url + "?" + MYSQL_OPTIONS : url;
    }

    /** Copies the server's console into the log until it ends; gives the reason where the application refused to start. */
    private static String pump(Process process, Path log, int port) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var out = Files.newBufferedWriter(log)) {
            String line;
            while ((line = lines.readLine()) != null) {
                out.write(line);
                out.newLine();
                out.flush();
                int refused = line.indexOf("ZX-REFUSED: ");
                if (refused >= 0) {
                    return line.substring(refused + "ZX-REFUSED: ".length());
                }
                if (line.contains("WFLYSRV0026")) {
                    return "Zhixun did not start; the reason is in .zhixun/server/log/console.log";
                }
                if (line.contains("WFLYSRV0025")) {
                    welcome(port);
                }
            }
        } catch (IOException closed) {
            // Stopping closes the console under us.
            if (process.isAlive() && !stopping) {
                throw closed;
            }
        }
        return null;
    }

    private static void welcome(int port) throws IOException {
        HttpURLConnection health = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/api/health").toURL().openConnection();
        boolean demo = health.getResponseCode() == 200
                && new String(health.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("\"demo\":true");
        OUT.println();
        OUT.println("  Zhixun 执训   http://127.0.0.1:" + port + "/");
        if (demo) {
            OUT.println("  Demonstration accounts, password Zhixun-demo-1:");
            OUT.println("    trainee  trainer  examstaff  marker  personnel  leader  liaison  sysadmin  secadmin  auditor");
        }
        OUT.println("  Ctrl-C stops it.");
        OUT.println();
    }

    private static void stop(Process process) {
        stopping = true;
        if (process.isAlive()) {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
            OUT.println("Zhixun has stopped.");
        }
    }

    private static String refusal(Path home, int port) {
        for (int needed : new int[] {port, port + 1910}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), needed));
            } catch (IOException busy) {
                return "Port " + needed + " is in use. Stop the other program, or choose another: ./mvnw -Dzhixun.port=8081"
                        + " / 端口 " + needed + " 已被占用。";
            }
        }
        String url = System.getenv("DB_URL");
        if (url == null || !url.startsWith("jdbc:mysql:")) {
            return null;
        }
        Path driverJar = home.resolve("modules/com/mysql/main/mysql-connector-j.jar");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driverJar.toUri().toURL()})) {
            Driver driver = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver").getConstructor().newInstance();
            Properties login = new Properties();
            login.setProperty("user", System.getenv().getOrDefault("DB_USER", ""));
            login.setProperty("password", System.getenv().getOrDefault("DB_PASSWORD", ""));
            login.setProperty("connectTimeout", "5000");
            try (Connection connection = driver.connect(url, login)) {
                return null;
            }
        } catch (SQLException e) {
            return "The database " + url.replaceAll("\\?.*", "") + " does not answer: "
                    + e.getMessage().lines().findFirst().orElse("") + " / 无法连接数据库。";
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String fingerprint(Path... trees) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path tree : trees) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(tree.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8));
                    if (!file.toString().endsWith(".jar")) {
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
