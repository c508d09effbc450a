package org.zhixun.exam.attempt.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The attempt room's connection to the database, part of the transaction that runs. */
@ApplicationScoped
public class Ledger {

    /** Work with a connection. */
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Resource(lookup = "java:/jdbc/zhixun")
    private DataSource database;

    /**
     * Does work with a connection.
     *
     * @return what the work gives
     * @throws Failed where the database fails; the transaction rolls back
     */
    public <T> T read(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The database failed. */
    public static class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }

        /** Tells whether a row with that key was there already. */
        public boolean isDuplicate() {
            return getCause() instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23");
        }
    }
}
