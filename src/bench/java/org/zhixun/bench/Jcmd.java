package org.zhixun.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK's diagnostic command on the server's process. */
final class Jcmd {

    private final long pid;

    Jcmd(long pid) {
        this.pid = pid;
    }

    /** Gives the bytes that are in use after a full collection. */
    long liveBytes() throws IOException, InterruptedException {
        ask("GC.run");
        String histogram = ask("GC.class_histogram");
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException("No total in the class histogram"));
        return Long.parseLong(total.trim().split("\\s+", -1)[2]);
    }

    /** Begins a flight recording. */
    void beginRecording(String name) throws IOException, InterruptedException {
        ask("JFR.start", "name=" + name, "settings=profile");
    }

    /** Ends a flight recording and writes it. */
    void endRecording(String name, Path file) throws IOException, InterruptedException {
        ask("JFR.stop", "name=" + name, "filename=" + file);
    }

    private String ask(String... command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        List<String> arguments = new ArrayList<>(List.of(jcmd.toString(), Long.toString(pid)));
        arguments.addAll(List.of(command));
        Process process = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }
}
