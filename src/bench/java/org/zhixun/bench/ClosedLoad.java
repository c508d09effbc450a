package org.zhixun.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/** So many clients, each of whom asks again as soon as the last answer is there. */
final class ClosedLoad {

    /** One client. */
    interface Client {

        /**
         * Asks once.
         *
         * @throws Exception where the answer was not as it should be; it is counted as a failure
         */
        void ask() throws Exception;

        /** Lets its connection go. */
        void close() throws Exception;

        /** Tells whether there is anything left to ask. */
        default boolean hasMore() {
            return true;
        }
    }

    /** Makes the clients, numbered from 0. */
    interface Clients {
        Client client(int number) throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(ClosedLoad.class.getName());

    private final int clients;
    private final Duration time;
    private final Clients maker;
    private double seconds;
    private Latencies latencies;

    /**
     * Plans a load.
     *
     * @param clients how many ask at once
     * @param time how long they go on, unless all have nothing left to ask before
     */
    ClosedLoad(int clients, Duration time, Clients maker) {
        this.clients = clients;
        this.time = time;
        this.maker = maker;
    }

    /** Runs it. */
    void run() throws Exception {
        List<Client> made = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            made.add(maker.client(i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Latencies>> running = new ArrayList<>();
        for (Client client : made) {
            running.add(threads.submit(() -> {
                go.await();
                return askOn(client);
            }));
        }
        long begun = System.nanoTime();
        go.countDown();
        List<Latencies> parts = new ArrayList<>();
        for (Future<Latencies> part : running) {
            parts.add(part.get());
        }
        seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        for (Client client : made) {
            client.close();
        }
        latencies = Latencies.join(parts);
    }

    /** Gives how long the answers took. */
    Latencies latencies() {
        return latencies;
    }

    /** Gives how many answers a second came. */
    double perSecond() {
        return latencies.count() / seconds;
    }

    private Latencies askOn(Client client) {
        Latencies latencies = new Latencies();
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() - until < 0 && client.hasMore()) {
            long asked = System.nanoTime();
            try {
                client.ask();
                latencies.add(System.nanoTime() - asked);
            } catch (Exception e) {
                latencies.addFailure();
                if (latencies.failures() == 1) {
                    LOG.log(Level.WARNING, "The first failure of a client", e);
                }
            }
        }
        return latencies;
    }
}
