package org.zhixun.exam.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhixun.exam.attempt.StubbornTrainee.Receipt;
import org.zhixun.exam.attempt.StubbornTrainee.World;
import org.zhixun.exam.attempt.model.Answers;
import org.zhixun.exam.attempt.model.Attempts;
import org.zhixun.exam.attempt.model.Journal;
import org.zhixun.exam.attempt.model.JournalEntry;
import org.zhixun.exam.attempt.model.JournalKind;
import org.zhixun.shared.InstantConverter;
import org.zhixun.testing.Await;
import org.zhixun.testing.Crowd;
import org.zhixun.testing.Figures;
import org.zhixun.testing.Folders;
import org.zhixun.testing.RunningMariaDb;
import org.zhixun.testing.RunningServer;

/**
 * What was acknowledged is never lost, though server and database are killed again and again. Killed twice each in the ordinary build,
 * five times with {@code -Dfault.full}.
 */
@Tag("outside")
class ExamFaultIT {

    private static final boolean FULL =
            !System.getProperty("fault.full", "false").equals("false");
    private static final int TRAINEES = 200;
    private static final int KILLS = FULL ? 5 : 2;
    private static final Duration HURRIED = Duration.ofSeconds(FULL ? 120 : 50);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long SEED = 20261101L;

    private final AtomicInteger receipts = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final Random random = new Random(SEED);

    @Test
    void everyReceiptOutlivesKilledServersAndDatabases() throws Exception {
        try (RunningMariaDb database = RunningMariaDb.start(Folders.fresh("fault-mariadb"));
                RunningServer server = RunningServer.onMariaDb(Folders.fresh("fault-server"), database)) {
            ExecutorService timer = Executors.newFixedThreadPool(4);
            Crowd crowd = Crowd.gather(database, TRAINEES);
            Crowd.Exam patient = crowd.exam("FAULT-1", Instant.now().plus(Duration.ofHours(8)));
            Crowd.Exam hurried = crowd.exam("FAULT-2", Instant.now().plus(HURRIED));
            World world = new World(
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(Duration.ofSeconds(5))
                            .build(),
                    server.uri("/"),
                    timer,
                    receipts,
                    retries);
            List<StubbornTrainee> trainees = new ArrayList<>();
            for (int i = 0; i < TRAINEES; i++) {
                Crowd.Exam exam = i % 4 == 0 ? hurried : patient;
                trainees.add(new StubbornTrainee(
                        world,
                        crowd.members().get(i),
                        exam.examId(),
                        exam.attempts().get(i)));
            }
            List<CompletableFuture<StubbornTrainee>> running =
                    trainees.stream().map(StubbornTrainee::begin).toList();

            for (int i = 0; i < KILLS; i++) {
                awaitMoreReceipts();
                server.kill9();
                server.restart();
                awaitMoreReceipts();
                database.kill9();
                database.restart();
            }
            awaitMoreReceipts();
            trainees.forEach(StubbornTrainee::stop);
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            timer.shutdown();

            verify(database, trainees, hurried);
        }
    }

    /** Waits for receipts of which the last ones are on their way when the kill comes. */
    private void awaitMoreReceipts() {
        int enough = receipts.get() + TRAINEES + random.nextInt(TRAINEES);
        Await.until(PATIENCE, enough + " receipts", () -> receipts.get() >= enough);
    }

    private void verify(RunningMariaDb database, List<StubbornTrainee> trainees, Crowd.Exam hurried)
            throws SQLException {
        int rows = 0;
        int lateRows = 0;
        int expired = 0;
        try (Connection connection = database.connect()) {
            for (StubbornTrainee trainee : trainees) {
                if (!trainee.hasStarted()) {
                    continue;
                }
                Journal journal = new Attempts().journal(connection, trainee.attemptId());
                Row attempt = row(connection, trainee.attemptId());
                verifyChain(trainee, journal, attempt);
                verifyReceipts(trainee, journal);
                verifyAnswers(trainee, journal, attempt);
                verifyDeadline(trainee, journal, attempt);
                rows += journal.entries().size();
                lateRows += (int) journal.entries().stream()
                        .filter(entry -> entry.kind() == JournalKind.LATE)
                        .count();
                expired += attempt.deadline().isBefore(Instant.now()) ? 1 : 0;
            }
        }
        Figures.of("fault")
                .with("seed", SEED)
                .with(
                        "trainees",
                        trainees.stream().filter(StubbornTrainee::hasStarted).count())
                .with("serverKilled", KILLS)
                .with("databaseKilled", KILLS)
                .with("receipts", receipts.get())
                .with(
                        "changesAcknowledged",
                        trainees.stream()
                                .mapToLong(t -> t.acknowledged().size())
                                .sum())
                .with("retries", retries.get())
                .with("journalRows", rows)
                .with("pastDeadline", expired)
                .with("lateRows", lateRows)
                .with("lost", 0)
                .with("twice", 0)
                .print();
        assertThat(expired).as("attempts whose deadline fell into the run").isPositive();
        assertThat(lateRows).as("rows that came late").isPositive();
        assertThat(trainees.stream().filter(StubbornTrainee::hasStarted).count())
                .isGreaterThan(TRAINEES * 3 / 4 - 1);
        assertThat(hurried.attempts()).hasSize(TRAINEES);
    }

    private static void verifyChain(StubbornTrainee trainee, Journal journal, Row attempt) {
        assertThat(journal.brokenAt())
                .as("the chain of %d", trainee.attemptId())
                .isZero();
        JournalEntry last = journal.entries().get(journal.entries().size() - 1);
        assertThat(last.hash()).isEqualTo(attempt.headHash());
        if (trainee.finalHash() != null) {
            assertThat(attempt.finalHash()).isEqualTo(trainee.finalHash());
        }
    }

    private static void verifyReceipts(StubbornTrainee trainee, Journal journal) {
        for (Receipt receipt : trainee.receipts()) {
            JournalEntry entry = journal.entries().get(receipt.no() - 1);
            assertThat(entry.hash()).as("the row of %s", receipt).isEqualTo(receipt.hash());
            assertThat(receipt.seq()).isGreaterThanOrEqualTo(receipt.covered());
            Set<Integer> until = seqs(journal, receipt.no());
            for (int seq = 1; seq <= receipt.covered(); seq++) {
                assertThat(until).as("changes up to row %d", receipt.no()).contains(seq);
            }
        }
    }

    private static void verifyAnswers(StubbornTrainee trainee, Journal journal, Row attempt) {
        List<Change> counted = counted(journal);
        assertThat(counted).as("changes of %d", trainee.attemptId()).doesNotHaveDuplicates();
        assertThat(counted.stream().map(Change::seq)).doesNotHaveDuplicates();
        assertThat(trainee.made()).containsAll(counted);
        assertThat(counted).containsAll(trainee.acknowledged());
        Answers replayed = journal.replay();
        assertThat(replayed.encode()).isEqualTo(attempt.answers());
        if (counted.size() == trainee.acknowledged().size()) {
            Map<Integer, Change> newest = new TreeMap<>();
            trainee.acknowledged().forEach(change -> newest.put(change.slot(), change));
            assertThat(replayed.all()).containsExactlyElementsOf(newest.values());
        } else {
            assertThat(trainee.finalHash())
                    .as("only a deadline cuts a receipt off")
                    .isNull();
        }
    }

    private static void verifyDeadline(StubbornTrainee trainee, Journal journal, Row attempt) {
        for (JournalEntry entry : journal.entries()) {
            if (entry.kind().counts()) {
                assertThat(entry.arrivedAt()).isBefore(attempt.deadline());
            }
        }
        for (Change change : counted(journal)) {
            assertThat(trainee.madeAt(change)).isBefore(attempt.deadline());
        }
    }

    private static List<Change> counted(Journal journal) {
        return journal.entries().stream()
                .filter(entry -> entry.kind().counts())
                .flatMap(entry -> Answers.decodeChanges(entry.payload()).stream())
                .toList();
    }

    private static Set<Integer> seqs(Journal journal, int upToRow) {
        Set<Integer> seqs = new HashSet<>();
        journal.entries().stream()
                .filter(entry -> entry.no() <= upToRow && entry.kind().counts())
                .forEach(entry -> Answers.decodeChanges(entry.payload()).forEach(change -> seqs.add(change.seq())));
        return seqs;
    }

    /** What the attempt's own row says. */
    private record Row(Instant deadline, String answers, String headHash, String finalHash) {}

    private static Row row(Connection connection, long attemptId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select deadline, answers, head_hash, final_hash from attempt where id = ?")) {
            select.setLong(1, attemptId);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new Row(
                        InstantConverter.fromColumn(row.getObject(1, LocalDateTime.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4));
            }
        }
    }
}
