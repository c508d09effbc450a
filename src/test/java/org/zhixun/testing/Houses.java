package org.zhixun.testing;

/** The servers that tests of one run share, each started when it is first asked for, with demonstration data from scratch. */
public final class Houses {

    private static RunningServer onH2;
    private static RunningServer onMariaDb;
    private static RunningMariaDb mariaDb;

    private Houses() {}

    /** Gives the server as a newcomer starts it. */
    public static synchronized RunningServer onH2() {
        if (onH2 == null) {
            onH2 = TestSession.closeAtEnd(RunningServer.onH2(Folders.fresh("house-h2")));
        }
        return onH2;
    }

    /** Gives the server on a database that tests can look into. A test that kills it must bring it back. */
    public static synchronized RunningServer onMariaDb() {
        if (onMariaDb == null) {
            onMariaDb = TestSession.closeAtEnd(RunningServer.onMariaDb(Folders.fresh("house-mariadb"), mariaDb()));
        }
        return onMariaDb;
    }

    /** Gives the database of {@link #onMariaDb()}. */
    public static synchronized RunningMariaDb mariaDb() {
        if (mariaDb == null) {
            mariaDb = TestSession.closeAtEnd(
                    RunningMariaDb.start(Folders.fresh("house-mariadb-data"), "--general-log=1"));
        }
        return mariaDb;
    }
}
