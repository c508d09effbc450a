package org.zhixun.exam.attempt;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhixun.shared.Jsons;
import org.zhixun.shared.RuleViolation;

/**
 * A hand-over file as it comes from a browser, still sealed: {@code {"iv", "data"}}, whatever else stands beside.
 *
 * @param iv 12 bytes as Base64
 * @param data AES-256-GCM over the changes, as Base64
 */
public record SealedHandOver(String iv, String data) {

    private static final int LARGEST = 1 << 20;

    /**
     * Reads an uploaded file.
     *
     * @throws RuleViolation INVALID where it is no such file, or larger than any such file
     * @throws IOException where it can't be read
     */
    public static SealedHandOver read(InputStream file) throws IOException {
        byte[] content = file.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
        try (JsonReader reader = Jsons.reader(new ByteArrayInputStream(content))) {
            return of(reader.readObject());
        } catch (JsonException | IllegalStateException unreadable) {
            throw RuleViolation.invalid("attempt.hand-over-unreadable");
        }
    }

    /** Takes it out of an object; a member that is missing is empty and opens nothing. */
    public static SealedHandOver of(JsonObject file) {
        return new SealedHandOver(file.getString("iv", ""), file.getString("data", ""));
    }
}
