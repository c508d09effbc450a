package org.zhixun.exam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhixun.testing.Houses;
import org.zhixun.testing.RunningMariaDb;

/** The demonstration's open exam of fifty questions, seen from its database: who may still sit it, what is right, what was stored. */
final class ExamDesk {

    private static final String OPEN_EXAM = "2026-JB-02";

    /**
     * What a paper asks in one place.
     *
     * @param key the right answer
     * @param marks what it is worth, in hundredths
     */
    record Place(String key, int marks) {}

    private final RunningMariaDb database;
    private final Deque<String> trainees = new ArrayDeque<>();

    ExamDesk() {
        Houses.onMariaDb();
        database = Houses.mariaDb();
        rows(
                "select a.user_name from account a join registration r on r.person_id = a.person_id"
                        + " join exam e on e.id = r.exam_id left join attempt t on t.id = r.id"
                        + " where e.code = ? and t.id is null order by a.id",
                row -> trainees.add(row.getString(1)),
                OPEN_EXAM);
    }

    long exam() {
        return number("select id from exam where code = ?", OPEN_EXAM);
    }

    /** Gives the user name of somebody who is registered and has not begun; another one each time. */
    String trainee() {
        return trainees.remove();
    }

    /** Gives the paper of an attempt. */
    Map<Integer, Place> paper(long attempt) {
        Map<Integer, Place> paper = new TreeMap<>();
        rows(
                "select s.slot_no, q.answer_key, s.marks from registration r join form_slot s on s.form_id = r.form_id"
                        + " join question_revision q on q.id = s.revision_id where r.id = ?",
                row -> paper.put(row.getInt(1), new Place(row.getString(2), row.getInt(3))),
                attempt);
        return paper;
    }

    /** Gives what the attempt was given, in hundredths. */
    long marks(long attempt) {
        return number("select marks from attempt where id = ?", attempt);
    }

    String state(long attempt) {
        return text("select state from attempt where id = ?", attempt);
    }

    String finalHash(long attempt) {
        return text("select final_hash from attempt where id = ?", attempt);
    }

    /** Gives the answer that counts, as it was marked. */
    String markedAnswer(long attempt, int slot) {
        return text("select answer from attempt_mark where attempt_id = ? and slot_no = ?", attempt, slot);
    }

    /** Gives how many rows of a kind the journal has. */
    long journal(long attempt, String kind) {
        return number("select count(*) from attempt_journal where attempt_id = ? and kind = ?", attempt, kind);
    }

    String badge(String userName) {
        return text(
                "select p.badge_number from account a join person p on p.id = a.person_id where a.user_name = ?",
                userName);
    }

    long registered(long exam) {
        return number("select count(*) from registration where exam_id = ?", exam);
    }

    /** Lets an exam that was announced open now. */
    void openNow(long exam) {
        try (Connection connection = database.connect();
                PreparedStatement update = connection.prepareStatement("update exam set opens_at = ? where id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC));
            update.setLong(2, exam);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets an attempt's time end soon. */
    void endIn(long attempt, Duration left) {
        try (Connection connection = database.connect();
                PreparedStatement update =
                        connection.prepareStatement("update attempt set deadline = ? where id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(Instant.now().plus(left), ZoneOffset.UTC));
            update.setLong(2, attempt);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives the explanations of the questions on an attempt's paper. */
    static Set<String> explanations(RunningMariaDb database, long attempt) {
        Set<String> explanations = new HashSet<>();
        rows(
                database,
                "select q.explanation from registration r join form_slot s on s.form_id = r.form_id"
                        + " join question_revision q on q.id = s.revision_id where r.id = ?",
                row -> explanations.add(row.getString(1)),
                attempt);
        return explanations;
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private long number(String sql, Object... args) {
        return Long.parseLong(text(sql, args));
    }

    private String text(String sql, Object... args) {
        String[] found = new String[1];
        rows(sql, row -> found[0] = row.getString(1), args);
        return found[0];
    }

    private void rows(String sql, Reader reader, Object... args) {
        rows(database, sql, reader, args);
    }

    private static void rows(RunningMariaDb database, String sql, Reader reader, Object... args) {
        try (Connection connection = database.connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                select.setObject(i + 1, args[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
