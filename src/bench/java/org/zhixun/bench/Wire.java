package org.zhixun.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection to the server, kept open as a browser keeps it. It writes and reads HTTP/1.1 itself, for it shares two processors with
 * the server: whatever the driver burns is missing there.
 */
final class Wire implements Closeable {

    private static final int BUFFER = 32 * 1024;
    private static final int TIMEOUT_MILLIS = 30_000;

    /** What the server answered; the body as it came, packed where it came packed. */
    static final class Reply {

        private final int status;
        private final String head;
        private final byte[] body;

        Reply(int status, String head, byte[] body) {
            this.status = status;
            this.head = head;
            this.body = body;
        }

        int status() {
            return status;
        }

        /** Gives the status line and the headers. */
        String head() {
            return head;
        }

        InputStream body() {
            return new ByteArrayInputStream(body);
        }

        int bodySize() {
            return body.length;
        }

        /** Gives the body of an answer that was not packed. */
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Gives how many bytes came, with the headers. */
        int size() {
            return head.length() + body.length;
        }
    }

    private final int port;
    private final byte[] buffer = new byte[BUFFER];
    private Socket socket;
    private InputStream in;
    private int from;
    private int to;

    Wire(int port) {
        this.port = port;
    }

    /**
     * Asks and waits for the answer.
     *
     * @param method GET, POST or PUT
     * @param path the path with its query
     * @param headers further headers, each ended by CR LF, or ""
     * @param body a JSON text, or null for none
     * @throws IOException where there is no answer; the next request opens a new connection
     */
    Reply send(String method, String path, String headers, String body) throws IOException {
        StringBuilder request = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(port)
                .append("\r\n")
                .append(headers);
        if (body != null) {
            request.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n");
        }
        request.append("\r\n");
        if (body != null) {
            request.append(body);
        }
        try {
            connect();
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            in = socket.getInputStream();
            from = 0;
            to = 0;
        }
    }

    private Reply read() throws IOException {
        String head = head();
        int status = Integer.parseInt(head, 9, 12, 10);
        String lower = head.toLowerCase(Locale.ROOT);
        byte[] body = lower.contains("\r\ntransfer-encoding: chunked") ? chunks() : take(length(lower));
        if (lower.contains("\r\nconnection: close")) {
            close();
        }
        return new Reply(status, head, body);
    }

    private static int length(String lowerHead) {
        String name = "\r\ncontent-length: ";
        int at = lowerHead.indexOf(name);
        return at < 0 ? 0 : Integer.parseInt(lowerHead, at + name.length(), lowerHead.indexOf('\r', at + 2), 10);
    }

    private String head() throws IOException {
        int scanned = 0;
        while (true) {
            for (int i = from + Math.max(3, scanned); i < to; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
                    String head = new String(buffer, from, i + 1 - from, StandardCharsets.ISO_8859_1);
                    from = i + 1;
                    return head;
                }
            }
            scanned = to - from;
            fill();
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(), 16);
            body.write(take(size));
            line();
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (from == to) {
                fill();
            }
            byte read = buffer[from++];
            if (read == '\n') {
                return line.toString();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
    }

    private byte[] take(int size) throws IOException {
        byte[] taken = new byte[size];
        int have = Math.min(size, to - from);
        System.arraycopy(buffer, from, taken, 0, have);
        from += have;
        while (have < size) {
            int read = in.read(taken, have, size - have);
            if (read < 0) {
                throw new EOFException();
            }
            have += read;
        }
        return taken;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == BUFFER) {
            throw new IOException("A header longer than " + BUFFER + " bytes: " + Arrays.hashCode(buffer));
        }
        int read = in.read(buffer, to, BUFFER - to);
        if (read < 0) {
            throw new EOFException();
        }
        to += read;
    }
}
