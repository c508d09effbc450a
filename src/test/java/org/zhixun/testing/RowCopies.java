package org.zhixun.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of one row of a table that differ in some columns; what else the table has is taken as it is. */
final class RowCopies implements AutoCloseable {

    private final List<String> differing;
    private final Map<String, Object> model = new LinkedHashMap<>();
    private final PreparedStatement insert;

    /**
     * Takes the model.
     *
     * @param table the table, with a column {@code id}
     * @param modelId the row to copy
     * @param differing the columns that differ
     */
    RowCopies(Connection connection, String table, long modelId, String... differing) throws SQLException {
        this.differing = List.of(differing);
        try (PreparedStatement select = connection.prepareStatement("select * from " + table + " where id = ?")) {
            select.setLong(1, modelId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No row " + modelId + " in " + table);
                }
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    model.put(row.getMetaData().getColumnName(i), row.getObject(i));
                }
            }
        }
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", model.keySet())
                + ") values (" + String.join(", ", Collections.nCopies(model.size(), "?")) + ")");
    }

    /** Adds a copy with these values in the columns that differ. */
    void add(Object... values) throws SQLException {
        Map<String, Object> copy = new LinkedHashMap<>(model);
        for (int i = 0; i < values.length; i++) {
            if (copy.replace(differing.get(i), values[i]) == null && !copy.containsKey(differing.get(i))) {
                throw new IllegalArgumentException("No column " + differing.get(i));
            }
        }
        int place = 1;
        for (Object value : copy.values()) {
            insert.setObject(place++, value);
        }
        insert.addBatch();
    }

    /** Writes the copies. */
    @Override
    public void close() throws SQLException {
        try (PreparedStatement closing = insert) {
            closing.executeBatch();
        }
    }
}
