package org.zhixun.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhixun.access.model.Token;
import org.zhixun.shared.InstantConverter;

/**
 * More trainees than the demonstration bureau has, laid straight into its database: each a copy of the account {@code trainee} under
 * another name, signed in already, and registered for copies of the exam that is open.
 */
public final class Crowd {

    private static final Duration SIGNED_IN = Duration.ofHours(10);
    private static final long SEED = 20261101L;

    /**
     * One of the crowd.
     *
     * @param personId the person
     * @param userName the account's name; its password is {@link Http#PASSWORD}
     * @param cookie what the browser that is signed in carries
     */
    public record Member(long personId, String userName, String cookie) {}

    /**
     * An exam that the crowd is registered for.
     *
     * @param examId the exam
     * @param attempts the id that each member's attempt has or will have, in the order of {@link Crowd#members()}
     */
    public record Exam(long examId, List<Long> attempts) {}

    private final RunningMariaDb database;
    private final List<Member> members;

    private Crowd(RunningMariaDb database, List<Member> members) {
        this.database = database;
        this.members = members;
    }

    /**
     * Adds trainees to the demonstration.
     *
     * @param database the database of a server that runs with demonstration data
     * @param size how many
     */
    public static Crowd gather(RunningMariaDb database, int size) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            long account = number(connection, "select id from account where user_name = 'trainee'");
            long person = number(connection, "select person_id from account where id = " + account);
            long firstPerson = reserveIds(connection, size);
            long firstAccount = reserveIds(connection, size);
            List<Member> members = new ArrayList<>();
            try (RowCopies persons = new RowCopies(connection, "person", person, "id", "badge_number")) {
                for (int i = 0; i < size; i++) {
                    String name = "crowd-%d".formatted(firstPerson + i);
                    persons.add(firstPerson + i, name);
                    members.add(new Member(firstPerson + i, name, Token.draw()));
                }
            }
            try (RowCopies accounts = new RowCopies(connection, "account", account, "id", "user_name", "person_id")) {
                for (int i = 0; i < size; i++) {
                    accounts.add(firstAccount + i, members.get(i).userName(), firstPerson + i);
                }
            }
            signIn(connection, members, firstAccount);
            connection.commit();
            return new Crowd(database, List.copyOf(members));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Member> members() {
        return members;
    }

    /**
     * Copies the exam that is open and registers everyone for it, by turns with each of its forms.
     *
     * @param code the copy's code, not taken yet
     * @param closesAt when it closes
     */
    public Exam exam(String code, Instant closesAt) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            long model = number(connection, """
                    select id from exam where state in ('PUBLISHED', 'OPEN') and opens_at < utc_timestamp()
                      and closes_at > utc_timestamp() order by id limit 1""");
            long examId = reserveIds(connection, 1);
            Object closing = InstantConverter.toColumn(closesAt.truncatedTo(ChronoUnit.MICROS));
            try (RowCopies exams = new RowCopies(connection, "exam", model, "id", "code", "closes_at", "over_at")) {
                exams.add(examId, code, closing, closing);
            }
            Exam exam = new Exam(examId, register(connection, model, examId));
            connection.commit();
            return exam;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> register(Connection connection, long model, long examId) throws SQLException {
        long registration = number(connection, "select min(id) from registration where exam_id = " + model);
        List<Long> forms = numbers(
                connection,
                "select f.id from form f join exam e on e.blueprint_id = f.blueprint_id where e.id = " + model
                        + " order by f.id");
        long first = reserveIds(connection, members.size());
        Random seeds = new Random(SEED + examId);
        List<Long> ids = new ArrayList<>();
        try (RowCopies registrations = new RowCopies(
                connection, "registration", registration, "id", "exam_id", "person_id", "form_id", "option_seed")) {
            for (int i = 0; i < members.size(); i++) {
                long form = forms.get(i % forms.size());
                registrations.add(first + i, examId, members.get(i).personId(), form, seeds.nextLong());
                ids.add(first + i);
            }
        }
        return List.copyOf(ids);
    }

    private static void signIn(Connection connection, List<Member> members, long firstAccount) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long id = reserveIds(connection, members.size());
        try (PreparedStatement insert =
                connection.prepareStatement("insert into sign_in (id, version, account_id, kind,"
                        + " token_hash, started_at, last_seen, expires_at) values (?, 1, ?, 'BROWSER', ?, ?, ?, ?)")) {
            for (int i = 0; i < members.size(); i++) {
                insert.setLong(1, id + i);
                insert.setLong(2, firstAccount + i);
                insert.setString(3, Token.hash(members.get(i).cookie()));
                insert.setObject(4, InstantConverter.toColumn(now));
                insert.setObject(5, InstantConverter.toColumn(now));
                insert.setObject(6, InstantConverter.toColumn(now.plus(SIGNED_IN)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes ids from the house's own sequence, so that the running server never gives them out again. */
    private static long reserveIds(Connection connection, int count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update id_sequence set next_id = next_id + ? where name = 'all'")) {
            update.setInt(1, count);
            update.executeUpdate();
        }
        return number(connection, "select next_id from id_sequence where name = 'all'") - count + 1;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return numbers(connection, sql).get(0);
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }
}
