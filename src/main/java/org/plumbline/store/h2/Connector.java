package org.plumbline.store.h2;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections to H2 files with the settings that make it safe: no trace file (it would quote
 * answers), no server, no database made by accident, and no second user: within one process H2
 * would let in as many as ask.
 */
record Connector(Path file) {

    /** What H2 puts behind the name of a database. */
    static final String SUFFIX = ".mv.db";

    /** The code of H2 for a database that another process has open. */
    static final int IN_USE = 90020;

    private static final String SAFE =
            ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    /** Opens the file, which must exist and not be open anywhere else. */
    Connection open() throws SQLException {
        Connection connection = connect(";IFEXISTS=TRUE");
        if (new Sql(connection).number("SELECT COUNT(*) FROM information_schema.sessions") > 1) {
            connection.close();
            throw new SQLException("open in this process", null, IN_USE);
        }
        return connection;
    }

    /** Makes the file, which must not exist. */
    Connection create() throws SQLException {
        return connect("");
    }

    private Connection connect(String existence) throws SQLException {
        String name = file.toAbsolutePath().toString();
        String database = name.substring(0, name.length() - SUFFIX.length());
        Connection connection =
                new org.h2.Driver()
                        .connect("jdbc:h2:file:" + database + existence + SAFE, new Properties());
        connection.setAutoCommit(false);
        return connection;
    }
}
