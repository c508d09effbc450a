package org.zhixun.exam.attempt.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Keys that belong to one attempt: the ticket that lets its page save without a session, and the key of its hand-over file. Both follow
 * from the attempt's id and one secret of the house (HMAC-SHA-256, RFC 2104), so they outlive restarts and every node knows them.
 */
@ApplicationScoped
public class Tickets {

    private static final int GCM_TAG_BITS = 128;

    @Resource(lookup = "java:/jdbc/zhixun-direct")
    private DataSource database;

    private volatile byte[] secret;

    /** Gives the ticket of an attempt. */
    public String ticket(long attemptId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive("ticket:" + attemptId));
    }

    /** Tells whether a ticket is this attempt's. */
    public boolean isTicketOf(long attemptId, String ticket) {
        return ticket != null
                && MessageDigest.isEqual(
                        ticket(attemptId).getBytes(StandardCharsets.UTF_8), ticket.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the key of an attempt's hand-over file, 32 bytes as Base64. */
    public String handOverKey(long attemptId) {
        return Base64.getEncoder().encodeToString(derive("hand-over:" + attemptId));
    }

    /**
     * Opens the sealed part of a hand-over file.
     *
     * @param iv 12 bytes as Base64
     * @param data AES-256-GCM over the changes, Base64
     * @return the text within, or null where it was not made with this attempt's key or was altered
     */
    public String open(long attemptId, String iv, String data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derive("hand-over:" + attemptId), "AES"),
                    new GCMParameterSpec(GCM_TAG_BITS, Base64.getDecoder().decode(iv)));
            cipher.updateAAD(("zhixun-hand-over-1:" + attemptId).getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(Base64.getDecoder().decode(data)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException | ProviderException e) {
            return null;
        }
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        if (secret == null) {
            try (Connection connection = database.getConnection()) {
                String stored = read(connection);
                if (stored == null) {
                    stored = makeOrRead(connection);
                }
                secret = Base64.getDecoder().decode(stored);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return secret;
    }

    private static String makeOrRead(Connection connection) throws SQLException {
        byte[] made = new byte[32];
        new SecureRandom().nextBytes(made);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into attempt_secret (id, content) values (1, ?)")) {
            insert.setString(1, Base64.getEncoder().encodeToString(made));
            insert.executeUpdate();
        } catch (SQLException madeByAnotherNode) {
            if (read(connection) == null) {
                throw madeByAnotherNode;
            }
        }
        return read(connection);
    }

    private static String read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select content from attempt_secret where id = 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
