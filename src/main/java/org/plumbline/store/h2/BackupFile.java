package org.plumbline.store.h2;

import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip that holds the file of a database. */
record BackupFile(Path zip) {

    /**
     * Takes the database out of the zip and proves that all of it can be read.
     *
     * @return what the database says of itself
     * @throws StoreException of kind {@code BAD_BACKUP} if it cannot
     */
    Remembered extractTo(Path target) {
        try {
            unzip(target);
            return read(target);
        } catch (IOException | SQLException | RuntimeException e) {
            throw new StoreException(
                    Kind.BAD_BACKUP, "The backup does not open", StrippedCause.of(e));
        }
    }

    private void unzip(Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry database =
                    file.stream()
                            .filter(entry -> entry.getName().endsWith(Connector.SUFFIX))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no database"));
            try (InputStream in = file.getInputStream(database)) {
                Files.copy(in, target);
            }
        }
    }

    private static Remembered read(Path database) throws SQLException {
        try (Connection connection = new Connector(database).open()) {
            Sql sql = new Sql(connection);
            if (Migrations.version(sql) > Migrations.LATEST) {
                throw new SQLException("newer");
            }
            readAll(sql);
            return Remembered.of(sql);
        }
    }

    private static void readAll(Sql sql) throws SQLException {
        var tables =
                sql.list(
                        """
                        SELECT table_name AS name FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC'
                        """,
                        row -> row.text("name"));
        for (String table : tables) {
            sql.list("SELECT * FROM " + table, row -> row.rows().getObject(1));
        }
    }
}
