package org.zhixun.exam.attempt.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One row of an attempt's journal, chained to the row before it.
 *
 * @param no place in the journal, from 1
 * @param kind what it records
 * @param arrivedAt when it reached the server, in microseconds
 * @param device the browser window it came from, empty where none
 * @param payload what it says, in the form its kind has
 * @param hash SHA-256 over the hash before it and all the above, 64 hexadecimal digits
 */
public record JournalEntry(int no, JournalKind kind, Instant arrivedAt, String device, String payload, String hash) {

    /** What the first row is chained to, with the attempt's id: {@link #origin(long)}. */
    private static final String ORIGIN = "zhixun-attempt-";

    /** Gives the hash that an attempt's first row is chained to. */
    public static String origin(long attemptId) {
        return sha256(ORIGIN + attemptId);
    }

    /**
     * Makes the row that follows a hash.
     *
     * @param before the hash of the row before, or the attempt's {@link #origin}
     */
    public static JournalEntry after(
            String before, int no, JournalKind kind, Instant arrivedAt, String device, String payload) {
        return new JournalEntry(
                no, kind, arrivedAt, device, payload, hash(before, no, kind, arrivedAt, device, payload));
    }

    /** Tells whether the row is unchanged and follows that hash. */
    public boolean follows(String before) {
        return hash.equals(hash(before, no, kind, arrivedAt, device, payload));
    }

    private static String hash(
            String before, int no, JournalKind kind, Instant arrivedAt, String device, String payload) {
        return sha256(before + '\n' + no + '\n' + kind + '\n' + arrivedAt + '\n' + device + '\n' + payload);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
