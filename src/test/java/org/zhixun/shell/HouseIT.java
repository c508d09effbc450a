package org.zhixun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The house stands on this database. */
@ArquillianTest
class HouseIT {

    @Resource(lookup = "java:/jdbc/zhixun")
    private DataSource database;

    @Inject
    private Migration migration;

    @Test
    void theDatabaseIsTheOneThisRunIsFor() throws SQLException {
        String expected = System.getProperty("zhixun.db.url").startsWith("jdbc:h2:") ? "H2" : "MariaDB";

        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName() + " "
                            + connection.getMetaData().getDatabaseProductVersion())
                    .contains(expected);
        }
    }

    @Test
    void migratingAgainChangesNothing() throws SQLException {
        long before = steps();

        migration.run();

        assertThat(before).isPositive();
        assertThat(steps()).isEqualTo(before);
    }

    private long steps() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + history(connection))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String history(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2")
                ? "\"flyway_schema_history\""
                : "flyway_schema_history";
    }
}
