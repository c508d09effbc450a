package org.zhixun.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Free TCP ports on the loopback address. */
final class Ports {

    private static final int HIGHEST = 60_000;

    private Ports() {}

    /** Gives a free port. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a free port above which, at the distance given, another one is free too. */
    static int freeWithNeighbour(int distance) {
        for (int tries = 0; tries < 100; tries++) {
            int port = free();
            if (port + distance < HIGHEST && isFree(port + distance)) {
                return port;
            }
        }
        throw new IllegalStateException("No two free ports " + distance + " apart");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }
}
