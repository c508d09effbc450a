package org.zhixun.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One run of tests. Before tests inside the server it lays out a server folder of its own and the database that
 * {@code zhixun.it.database} names; at the end it closes what tests left open for each other.
 */
public final class TestSession implements LauncherSessionListener {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("zhixun.it.database");
        if (database != null) {
            prepareServer(database);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        closeAll();
    }

    /** Hands over something to be closed at the end of the run, last one first. */
    public static synchronized <T extends AutoCloseable> T closeAtEnd(T resource) {
        OPEN.push(resource);
        return resource;
    }

    private static synchronized void closeAll() {
        while (!OPEN.isEmpty()) {
            try {
                OPEN.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void prepareServer(String database) {
        Path base = Folders.fresh("inside-" + database);
        Path home = Folders.server();
        Folders.copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Folders.create(base.resolve("deployments"));
        List<String> options = new ArrayList<>(List.of(
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.server.base.dir=" + base,
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-Dzhixun.demo=true",
                "-Dzhixun.banks=" + Folders.PROJECT.resolve("exam-banks")));
        switch (database) {
            case "h2" -> options.add("-Dzhixun.db.url=jdbc:h2:file:" + base.resolve("data/zhixun") + ";WRITE_DELAY=0");
            case "mariadb" -> {
                RunningMariaDb server = closeAtEnd(RunningMariaDb.start(Folders.fresh("mariadb")));
                options.add("-Dzhixun.db.driver=mysql");
                options.add("-Dzhixun.db.url=" + server.url());
                options.add("-Dzhixun.db.user=" + server.user());
                options.add("-Dzhixun.db.password=" + server.password());
            }
            default -> throw new IllegalArgumentException("zhixun.it.database=" + database);
        }
        int port = Ports.freeWithNeighbour(1910);
        options.add("-Djboss.http.port=" + port);
        options.add("-Djboss.management.http.port=" + (port + 1910));
        System.setProperty("zhixun.it.home", home.toString());
        System.setProperty("zhixun.it.management", Integer.toString(port + 1910));
        // The value is put into the XML as text.
        System.setProperty("zhixun.it.options", String.join(" ", options).replace("&", "&amp;"));
        if (!Files.exists(Folders.WAR)) {
            throw new IllegalStateException("Build the application first: " + Folders.WAR + " is missing");
        }
    }
}
