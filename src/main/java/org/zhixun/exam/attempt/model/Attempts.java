package org.zhixun.exam.attempt.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhixun.exam.attempt.AttemptState;
import org.zhixun.exam.attempt.MarkedSlot;
import org.zhixun.shared.InstantConverter;

/** All attempts, over plain JDBC: three statements store what any number of batches did to any number of attempts. */
@ApplicationScoped
public class Attempts {

    private static final String COLUMNS =
            "id, exam_id, person_id, form_id, option_seed, max_marks, pass_marks, started_at, state,"
                    + " deadline, closed_at, device, answers, last_no, last_seq, late_seq, last_saved_at, head_hash, final_hash, marks";

    /**
     * Takes up attempts and locks them until the transaction ends, in the order of their ids so that nobody waits in a circle.
     *
     * @return the attempts that exist, by id
     */
    public Map<Long, Attempt> lock(Connection connection, Collection<Long> ids) throws SQLException {
        List<Long> padded = padded(ids);
        String sql = "select " + COLUMNS + " from attempt where id in ("
                + String.join(",", Collections.nCopies(padded.size(), "?")) + ") order by id for update";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < padded.size(); i++) {
                select.setLong(i + 1, padded.get(i));
            }
            return read(select);
        }
    }

    /** Takes up one attempt and locks it. */
    public Optional<Attempt> lock(Connection connection, long id) throws SQLException {
        return Optional.ofNullable(lock(connection, List.of(id)).get(id));
    }

    /** Takes up one attempt without a lock: for reading only. */
    public Optional<Attempt> find(Connection connection, long id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from attempt where id = ?")) {
            select.setLong(1, id);
            return read(select).values().stream().findFirst();
        }
    }

    /** Gives all attempts of an exam, without a lock. */
    public Collection<Attempt> ofExam(Connection connection, long examId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from attempt where exam_id = ? order by id")) {
            select.setLong(1, examId);
            return read(select).values();
        }
    }

    /** Gives all attempts of a person, without a lock. */
    public Collection<Attempt> ofPerson(Connection connection, long personId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from attempt where person_id = ? order by id")) {
            select.setLong(1, personId);
            return read(select).values();
        }
    }

    /** Gives the running attempts of an exam, locked; one that was closed meanwhile may be among them. */
    public Collection<Attempt> lockRunning(Connection connection, long examId) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select id from attempt where exam_id = ? and state = 'RUNNING'")) {
            select.setLong(1, examId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids.isEmpty() ? List.of() : lock(connection, ids).values();
    }

    /** Gives the ids of running attempts whose deadline has passed, oldest first. */
    public List<Long> due(Connection connection, Instant now, int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id from attempt where state = 'RUNNING' and deadline <= ? order by deadline")) {
            select.setObject(1, InstantConverter.toColumn(now));
            select.setMaxRows(atMost);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    /** Stores a new attempt with its first journal rows. */
    public void add(Connection connection, Attempt attempt) throws SQLException {
        Attempt.Facts facts = attempt.facts();
        try (PreparedStatement insert = connection.prepareStatement("insert into attempt (exam_id, person_id, form_id,"
                + " option_seed, max_marks, pass_marks, started_at, state, deadline, closed_at, device, answers, last_no, last_seq, late_seq,"
                + " last_saved_at, head_hash, final_hash, marks, answered, id)"
                + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, facts.examId());
            insert.setLong(2, facts.personId());
            insert.setLong(3, facts.formId());
            insert.setLong(4, facts.optionSeed());
            insert.setInt(5, facts.maxMarks());
            insert.setInt(6, facts.passMarks());
            insert.setObject(7, InstantConverter.toColumn(facts.startedAt()));
            bind(insert, 8, attempt);
            insert.executeUpdate();
        }
        addEntries(connection, List.of(attempt));
    }

    /** Stores what happened to attempts since they were taken up; attempts without a fresh row are left alone. */
    public void store(Connection connection, Collection<Attempt> attempts) throws SQLException {
        List<Attempt> changed =
                attempts.stream().filter(attempt -> !attempt.fresh().isEmpty()).toList();
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update attempt set state = ?, deadline = ?, closed_at = ?, device = ?,"
                        + " answers = ?, last_no = ?, last_seq = ?, late_seq = ?, last_saved_at = ?, head_hash = ?,"
                        + " final_hash = ?, marks = ?, answered = ? where id = ?")) {
            for (Attempt attempt : changed) {
                bind(update, 1, attempt);
                update.addBatch();
            }
            update.executeBatch();
        }
        addEntries(connection, changed);
    }

    /** Puts down marks that were computed again; the journal does not change by it. */
    public void remark(Connection connection, Attempt attempt, List<MarkedSlot> marks) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update attempt set marks = ? where id = ?")) {
            update.setObject(1, attempt.standing().marks());
            update.setLong(2, attempt.facts().id());
            update.executeUpdate();
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from attempt_mark where attempt_id = ?")) {
            delete.setLong(1, attempt.facts().id());
            delete.executeUpdate();
        }
        addMarks(connection, attempt.facts().id(), marks);
    }

    /** Stores the marks of an attempt that was closed just now. */
    public void addMarks(Connection connection, long attemptId, List<MarkedSlot> marks) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attempt_mark (attempt_id, slot_no, answer, marks) values (?,?,?,?)")) {
            for (MarkedSlot mark : marks) {
                insert.setLong(1, attemptId);
                insert.setInt(2, mark.slot());
                insert.setString(3, mark.answer());
                insert.setInt(4, mark.hundredths());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Gives the stored marks of an attempt, by slot. */
    public List<MarkedSlot> marks(Connection connection, long attemptId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select slot_no, answer, marks from attempt_mark where attempt_id = ? order by slot_no")) {
            select.setLong(1, attemptId);
            List<MarkedSlot> marks = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    marks.add(new MarkedSlot(rows.getInt(1), rows.getString(2), rows.getInt(3)));
                }
            }
            return marks;
        }
    }

    /** Gives the stored marks of all attempts of an exam, each by slot, by attempt. */
    public Map<Long, List<MarkedSlot>> marksOfExam(Connection connection, long examId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select m.attempt_id, m.slot_no, m.answer, m.marks from attempt_mark m join attempt a on a.id = m.attempt_id"
                        + " where a.exam_id = ? order by m.attempt_id, m.slot_no")) {
            select.setLong(1, examId);
            Map<Long, List<MarkedSlot>> marks = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    marks.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(new MarkedSlot(rows.getInt(2), rows.getString(3), rows.getInt(4)));
                }
            }
            return marks;
        }
    }

    /** Gives an attempt's whole journal. */
    public Journal journal(Connection connection, long attemptId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select entry_no, kind, arrived_at, device, payload, hash"
                        + " from attempt_journal where attempt_id = ? order by entry_no")) {
            select.setLong(1, attemptId);
            List<JournalEntry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new JournalEntry(
                            rows.getInt(1),
                            JournalKind.valueOf(rows.getString(2)),
                            moment(rows, 3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }
            return new Journal(attemptId, entries);
        }
    }

    private static void addEntries(Connection connection, Collection<Attempt> attempts) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into attempt_journal (attempt_id, entry_no, kind, arrived_at,"
                        + " device, payload, hash) values (?,?,?,?,?,?,?)")) {
            for (Attempt attempt : attempts) {
                for (JournalEntry entry : attempt.fresh()) {
                    insert.setLong(1, attempt.facts().id());
                    insert.setInt(2, entry.no());
                    insert.setString(3, entry.kind().name());
                    insert.setObject(4, InstantConverter.toColumn(entry.arrivedAt()));
                    insert.setString(5, entry.device());
                    insert.setString(6, entry.payload());
                    insert.setString(7, entry.hash());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, int from, Attempt attempt) throws SQLException {
        Attempt.Standing standing = attempt.standing();
        int i = from;
        statement.setString(i++, standing.state().name());
        statement.setObject(i++, InstantConverter.toColumn(standing.deadline()));
        statement.setObject(i++, InstantConverter.toColumn(standing.closedAt()));
        statement.setString(i++, standing.device());
        statement.setString(i++, standing.answers());
        statement.setInt(i++, standing.lastNo());
        statement.setInt(i++, standing.lastSeq());
        statement.setInt(i++, standing.lateSeq());
        statement.setObject(i++, InstantConverter.toColumn(standing.lastSavedAt()));
        statement.setString(i++, standing.headHash());
        statement.setString(i++, standing.finalHash());
        statement.setObject(i++, standing.marks(), Types.INTEGER);
        statement.setInt(i++, attempt.answers().count());
        statement.setLong(i, attempt.facts().id());
    }

    private static Map<Long, Attempt> read(PreparedStatement select) throws SQLException {
        Map<Long, Attempt> attempts = new LinkedHashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Attempt attempt = attempt(rows);
                attempts.put(attempt.facts().id(), attempt);
            }
        }
        return attempts;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        int marks = row.getInt(20);
        boolean unmarked = row.wasNull();
        return new Attempt(
                new Attempt.Facts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getInt(6),
                        row.getInt(7),
                        moment(row, 8)),
                new Attempt.Standing(
                        AttemptState.valueOf(row.getString(9)),
                        moment(row, 10),
                        moment(row, 11),
                        row.getString(12),
                        row.getString(13),
                        row.getInt(14),
                        row.getInt(15),
                        row.getInt(16),
                        moment(row, 17),
                        row.getString(18),
                        row.getString(19),
                        unmarked ? null : marks));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return InstantConverter.fromColumn(row.getObject(column, LocalDateTime.class));
    }

    /** Repeats the last id up to a power of two, so that few different statements are prepared. */
    private static List<Long> padded(Collection<Long> ids) {
        List<Long> padded = new ArrayList<>(ids);
        int size = Integer.highestOneBit(Math.max(1, padded.size() * 2 - 1));
        while (padded.size() < size) {
            padded.add(padded.get(padded.size() - 1));
        }
        return padded;
    }
}
