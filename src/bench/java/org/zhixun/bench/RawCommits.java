package org.zhixun.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.zhixun.testing.RunningMariaDb;
import org.zhixun.testing.Figures;

/** What the database can do at best: single rows, each made durable by a commit of its own, over plain JDBC. */
final class RawCommits {

    private static final String CONTENT = "x".repeat(100);

    private final RunningMariaDb database;

    RawCommits(RunningMariaDb database) {
        this.database = database;
    }

    /** Commits single rows over so many connections and gives how many a second. */
    double measure(int connections, Duration time) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists raw_commit");
            statement.execute("create table raw_commit (id bigint not null primary key, content varchar(200) not null)");
        }
        ClosedLoad load = new ClosedLoad(connections, time, this::client);
        load.run();
        double perSecond = load.perSecond();
        Figures.of("raw-commits")
                .with("connections", connections)
                .with("perSecond", perSecond)
                .with(load.latencies())
                .print();
        return perSecond;
    }

    private ClosedLoad.Client client(int number) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(true);
        PreparedStatement insert = connection.prepareStatement("insert into raw_commit (id, content) values (?, ?)");
        return new ClosedLoad.Client() {
            private long id = number * 1_000_000_000L;

            @Override
            public void ask() throws SQLException {
                insert.setLong(1, ++id);
                insert.setString(2, CONTENT);
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
