package org.zhixun.exam.attempt.model;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.zhixun.exam.attempt.Change;
import org.zhixun.exam.attempt.Receipt;
import org.zhixun.shared.RuleViolation;
import org.zhixun.shared.RuleViolation.Kind;

/**
 * Makes batches of many trainees durable with one commit. While one commit is on its way, the batches that arrive wait and go together
 * in the next one; nobody is answered before the commit that holds his rows. Two writers share the attempts between them by id, so one
 * attempt's batches keep their order.
 *
 * <p>A commit whose outcome is unknown (the database went away) is simply done again: rows that were stored are then known already.
 */
@ApplicationScoped
public class AnswerQueue {

    private static final Logger LOG = Logger.getLogger(AnswerQueue.class.getName());
    private static final int WRITERS = 2;
    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_WAITING = 5_000;
    /** Before the first new try; each further one waits twice as long. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A batch on its way. */
    private record Waiting(
            long attemptId, String device, List<Change> changes, Instant arrived, CompletableFuture<Answer> answer) {}

    /**
     * What became of a batch.
     *
     * @param receipt the receipt; for a late batch it tells where the attempt stands
     * @param taken what became of its changes
     */
    public record Answer(Receipt receipt, Attempt.Taken taken) {}

    @Resource(lookup = "java:/jdbc/zhixun-direct")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    private final List<Writer> writers = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * Stores a batch.
     *
     * @param attemptId the attempt
     * @param device the device that sends it, null where the sender names none
     * @param changes the changes, slots and values already checked
     * @return what became of it, once it is durable; fails with a {@link RuleViolation}
     */
    public CompletableFuture<Answer> put(long attemptId, String device, List<Change> changes) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Writer writer = writers.get((int) (attemptId % WRITERS));
        if (stopped || writer.queue.size() >= MOST_WAITING) {
            answer.completeExceptionally(unavailable());
        } else {
            writer.queue.add(new Waiting(attemptId, device, changes, clock.instant(), answer));
        }
        return answer;
    }

    @PostConstruct
    void start() {
        for (int i = 0; i < WRITERS; i++) {
            Writer writer = new Writer();
            writer.thread = threads.newThread(writer);
            writer.thread.setName("answers-" + i);
            writer.thread.setDaemon(true);
            writers.add(writer);
            writer.thread.start();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        writers.forEach(writer -> writer.thread.interrupt());
    }

    private static RuleViolation unavailable() {
        return new RuleViolation(Kind.UNAVAILABLE, "shared.unavailable");
    }

    /** One thread with one connection of its own. */
    private final class Writer implements Runnable {

        private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
        private Thread thread;
        private Connection connection;

        @Override
        public void run() {
            List<Waiting> group = new ArrayList<>(MOST_AT_ONCE);
            try {
                while (!stopped) {
                    group.clear();
                    group.add(queue.take());
                    queue.drainTo(group, MOST_AT_ONCE - 1);
                    write(group, PATIENCE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                group.forEach(waiting -> waiting.answer.completeExceptionally(unavailable()));
                queue.forEach(waiting -> waiting.answer.completeExceptionally(unavailable()));
                disconnect();
            }
        }

        private void write(List<Waiting> group, Duration patience) {
            Instant until = clock.instant().plus(patience);
            Duration pause = PAUSE;
            while (true) {
                try {
                    attempt(group);
                    return;
                } catch (SQLException | RuntimeException | Error e) {
                    disconnect();
                    if (stopped || !clock.instant().isBefore(until)) {
                        giveUp(group, e);
                        return;
                    }
                    LockSupport.parkNanos(pause.toNanos());
                    pause = pause.multipliedBy(2);
                }
            }
        }

        /** One attempt that can't be written must not take its neighbours with it: each is tried once more alone. */
        private void giveUp(List<Waiting> group, Throwable why) {
            if (group.size() == 1 || stopped) {
                LOG.log(Level.WARNING, "Answers could not be stored; the browsers keep them and try again", why);
                group.forEach(waiting -> waiting.answer.completeExceptionally(unavailable()));
                return;
            }
            Instant until = clock.instant().plus(PATIENCE);
            for (Waiting waiting : group) {
                if (clock.instant().isBefore(until)) {
                    write(List.of(waiting), Duration.ZERO);
                } else {
                    waiting.answer.completeExceptionally(unavailable());
                }
            }
        }

        private void attempt(List<Waiting> group) throws SQLException {
            connect();
            Set<Long> ids = new LinkedHashSet<>();
            group.forEach(waiting -> ids.add(waiting.attemptId));
            Map<Long, Attempt> locked = attempts.lock(connection, ids);
            List<Runnable> answers = new ArrayList<>(group.size());
            for (Waiting waiting : group) {
                answers.add(answer(waiting, locked.get(waiting.attemptId)));
            }
            attempts.store(connection, locked.values());
            connection.commit();
            answers.forEach(Runnable::run);
        }

        /** Applies one batch and gives what to tell its sender after the commit. */
        private Runnable answer(Waiting waiting, Attempt attempt) {
            if (attempt == null) {
                return () -> waiting.answer.completeExceptionally(RuleViolation.notFound("attempt.not-found"));
            }
            try {
                Attempt.Taken taken = attempt.take(waiting.device, waiting.changes, waiting.arrived);
                Receipt receipt = attempt.receipt(clock.instant());
                return () -> waiting.answer.complete(new Answer(receipt, taken));
            } catch (RuleViolation refused) {
                return () -> waiting.answer.completeExceptionally(refused);
            }
        }

        private void connect() throws SQLException {
            if (connection == null) {
                connection = database.getConnection();
                connection.setAutoCommit(false);
            }
        }

        private void disconnect() {
            if (connection == null) {
                return;
            }
            try (Connection closing = connection) {
                connection = null;
                closing.rollback();
            } catch (SQLException e) {
                LOG.log(Level.FINE, "The connection was gone already", e);
            }
        }
    }
}
