package org.zhixun.exam.attempt;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/** Reads changes as browsers and scripts send them; says what can't be read instead of guessing. */
public final class ChangeJson {

    private static final int LONGEST_DEVICE = 64;
    private static final int LONGEST_VALUE = 26;

    private ChangeJson() {}

    /**
     * A batch.
     *
     * @param attempt the attempt it names, 0 where it names none
     * @param device the device it names, null where it names none
     * @param takeOver whether it asks to take the attempt over
     * @param changes its changes, empty where it has none
     */
    public record Batch(long attempt, String device, boolean takeOver, List<Change> changes) {}

    /**
     * Reads a batch.
     *
     * @param text JSON, an object; blank text counts as an empty object
     * @throws RuleViolation MALFORMED where it is no JSON or a member has the wrong type
     */
    public static Batch parse(String text) {
        if (text.isBlank()) {
            return new Batch(0, null, false, List.of());
        }
        try (JsonReader reader = Jsons.reader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            List<Change> changes = new ArrayList<>();
            if (object.get("changes") != null) {
                for (JsonValue change : object.getJsonArray("changes")) {
                    changes.add(change(change.asJsonObject()));
                }
            }
            JsonValue attempt = object.get("attempt");
            return new Batch(
                    attempt == null ? 0 : ((JsonNumber) attempt).longValueExact(),
                    device(object),
                    object.getBoolean("takeOver", false),
                    List.copyOf(changes));
        } catch (JsonException | ClassCastException | ArithmeticException | NullPointerException e) {
            throw malformed(e.getMessage());
        }
    }

    private static Change change(JsonObject object) {
        JsonValue value = object.get("value");
        String keys = value == null || value == JsonValue.NULL ? "" : ((JsonString) value).getString();
        if (keys.length() > LONGEST_VALUE || !keys.chars().allMatch(key -> key >= 'A' && key <= 'Z')) {
            throw malformed("value");
        }
        return new Change(
                object.getJsonNumber("slot").intValueExact(),
                object.getJsonNumber("seq").intValueExact(),
                keys,
                object.getBoolean("marked", false));
    }

    private static String device(JsonObject object) {
        JsonValue device = object.get("device");
        if (device == null || device == JsonValue.NULL) {
            return null;
        }
        String name = ((JsonString) device).getString();
        if (name.isEmpty() || name.length() > LONGEST_DEVICE || !name.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw malformed("device");
        }
        return name;
    }

    private static RuleViolation malformed(String what) {
        return new RuleViolation(Kind.MALFORMED, "attempt.malformed", what == null ? "" : what);
    }
}
