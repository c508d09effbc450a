package org.zhixun.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the schema to this application's version; refuses a database that a newer application has used. */
@ApplicationScoped
public class Migration {

    /** The database can't be used by this application; the message says why in both languages. */
    public static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Resource(lookup = "java:/jdbc/zhixun-direct")
    private DataSource database;

    /**
     * Migrates.
     *
     * @throws Refused if the database does not answer or is newer than the application
     */
    public void run() {
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product())
                .outOfOrder(true)
                .load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState().isApplied() && !step.getState().isResolved()) {
                throw new Refused(
                        "The database was used by a newer Zhixun (step " + step.getVersion()
                                + ", unknown here). Start that version. / 数据库由更新版本的执训使用过，请启动新版本。",
                        null);
            }
        }
    }

    private String product() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        } catch (SQLException e) {
            throw new Refused("The database does not answer: " + e.getMessage() + " / 无法连接数据库。", e);
        }
    }
}
