package org.zhixun.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhixun.testing.Crowd;
import org.zhixun.testing.Folders;
import org.zhixun.testing.Figures;

/** Lets Gatling, in a process of its own and without its reports, drive the {@link HerdSimulation}. */
final class Herd {

    private Herd() {}

    static void run(Settings settings, int port, Crowd crowd, Crowd.Exam exam) throws IOException, InterruptedException {
        Path folder = Folders.fresh("herd");
        Path members = Files.write(
                folder.resolve("members.txt"),
                IntStream.range(0, crowd.members().size())
                        .mapToObj(i -> exam.examId() + " " + exam.attempts().get(i) + " "
                                + crowd.members().get(i).cookie())
                        .toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dgatling.data.enableAnalytics=false",
                "-Dgatling.data.console.light=true",
                "-Dherd.server=http://127.0.0.1:" + port,
                "-Dherd.members=" + members,
                "-Dherd.arrival=" + settings.herdArrival().toSeconds(),
                "-Dherd.time=" + settings.herdTime().toSeconds(),
                "io.gatling.app.Gatling",
                "--simulation",
                HerdSimulation.class.getName(),
                "--results-folder",
                folder.resolve("results").toString(),
                "--no-reports"));
        Process gatling = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = gatling.inputReader();
                var log = Files.newBufferedWriter(folder.resolve("gatling.log"))) {
            String line;
            while ((line = lines.readLine()) != null) {
                log.write(line);
                log.newLine();
                if (line.startsWith("{\"bench\"")) {
                    Figures.pass(line);
                }
            }
        }
        if (gatling.waitFor() != 0) {
            throw new IOException("Gatling ended with " + gatling.exitValue() + ": " + folder.resolve("gatling.log"));
        }
    }
}
