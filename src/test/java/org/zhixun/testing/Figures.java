package org.zhixun.testing;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** One line of figures, {@code {"bench": name, …}}. */
public final class Figures {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Something that has figures of its own. */
    public interface Part {
        void addTo(Figures figures);
    }

    private final JsonObjectBuilder line = Json.createObjectBuilder();

    private Figures() {}

    public static Figures of(String name) {
        return new Figures().with("bench", name);
    }

    public Figures with(String name, String value) {
        line.add(name, value);
        return this;
    }

    public Figures with(String name, long value) {
        line.add(name, value);
        return this;
    }

    /** Adds a number with two decimals. */
    public Figures with(String name, double value) {
        line.add(name, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
        return this;
    }

    public Figures with(Part part) {
        part.addTo(this);
        return this;
    }

    /** Prints a line that another process made. */
    public static void pass(String line) {
        OUT.println(line);
    }

    public void print() {
        OUT.println(line.build());
    }
}
