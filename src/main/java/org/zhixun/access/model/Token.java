package org.zhixun.access.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret that a browser or a client carries: 256 random bits. The house keeps only its hash. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 64;

    private Token() {}

    /** Draws a new one. */
    public static String draw() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Tells whether a text can be one at all. */
    public static boolean isPlausible(String text) {
        return text != null && !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Gives the hash under which it is kept. */
    public static String hash(String token) {
        return sha256(token);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
