package org.zhixun.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhixun.testing.TestSession;

/** The one Chromium of a run: the machine's own, installed where it is missing and that is allowed. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> PACKAGES = List.of("chromium", "fonts-noto-cjk");

    private static Browser running;

    private Chromium() {}

    static synchronized Browser running() {
        if (running == null) {
            Path executable = executable();
            Playwright playwright = TestSession.closeAtEnd(Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-dev-shm-usage")));
        }
        return running;
    }

    private static Path executable() {
        return find().or(() -> install() ? find() : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: apt-get install -y "
                        + String.join(" ", PACKAGES) + ", or set CHROMIUM to its executable"));
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        System.out.println("Installing " + String.join(" and ", PACKAGES) + " for the browser tests …");
        return run("apt-get", "-q", "update")
                && run(Stream.concat(
                                Stream.of("apt-get", "-q", "install", "-y", "--no-install-recommends"),
                                PACKAGES.stream())
                        .toArray(String[]::new));
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
