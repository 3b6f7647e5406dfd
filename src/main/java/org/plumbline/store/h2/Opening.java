package org.plumbline.store.h2;

import org.jspecify.annotations.Nullable;
import org.plumbline.store.Backup;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreDamagedException;
import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Opens the database of a data directory and proves that it is the one that was last saved. H2 may
 * repair what it opens, so a copy of the file is made first; if the database proves unsound, the
 * copy is what is set aside.
 */
final class Opening {

    /** H2 begins every file with two blocks of headers. */
    private static final int HEADERS_BYTES = 2 * 4096;

    private static final int FILE_CORRUPTED = 90030;
    private static final int GENERAL_ERROR = 50000;
    private static final int NO_SUCH_TABLE = 42102;
    private static final int NO_SUCH_TABLE_IN_EMPTY_DATABASE = 42104;
    private static final int NO_DATABASE_IN_FILE = 90146;

    private final DataFolder folder;
    private final Memory memory;
    private final Failures failures;

    Opening(DataFolder folder) {
        this.folder = folder;
        this.memory = new Memory(folder.memory());
        this.failures = new Failures(folder.directory());
    }

    Storage open() {
        try {
            Optional<Remembered> remembered = memory.read();
            if (!Files.exists(folder.database())) {
                if (remembered.filter(state -> state.assessments() > 0).isPresent()) {
                    throw damaged(SafetyCopy.NONE, null);
                }
                create();
            }
            return existing(remembered);
        } catch (SQLException | IOException e) {
            throw failures.of(e);
        }
    }

    /** Makes the database under another name first, so that it is there whole or not at all. */
    private void create() throws SQLException, IOException {
        Path unfinished = folder.unfinished();
        try (Connection connection = new Connector(unfinished).create()) {
            Migrations.apply(new Sql(connection), 0);
        }
        memory.forget();
        Files.move(unfinished, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Storage existing(Optional<Remembered> remembered) throws SQLException, IOException {
        SafetyCopy copy = SafetyCopy.of(folder);
        Connection connection = connect(copy);
        try {
            Sql sql = new Sql(connection);
            Remembered state = proven(sql, remembered, connection, copy);
            copy.remove();
            if (Migrations.version(sql) < Migrations.LATEST) {
                connection.close();
                migrate();
                return existing(Optional.of(state));
            }
            return storage(connection, state);
        } catch (StoreException | SQLException | IOException e) {
            connection.close();
            copy.remove();
            throw e;
        }
    }

    private H2Storage storage(Connection connection, Remembered state) {
        folder.clearUnfinished();
        var connector = new Connector(folder.database());
        var transactions = new Transactions(connector, connection, state, memory, failures);
        transactions.remember();
        return new H2Storage(transactions, folder, failures);
    }

    private Connection connect(SafetyCopy copy) throws IOException {
        try {
            if (Files.size(folder.database()) < HEADERS_BYTES) {
                throw damaged(copy, null);
            }
            return new Connector(folder.database()).open();
        } catch (SQLException e) {
            if (saysDamaged(e)) {
                throw damaged(copy, e);
            }
            copy.remove();
            throw failures.of(e);
        }
    }

    private Remembered proven(
            Sql sql, Optional<Remembered> remembered, Connection connection, SafetyCopy copy)
            throws SQLException, IOException {
        try {
            if (Migrations.version(sql) > Migrations.LATEST) {
                throw new StoreException(Kind.TOO_NEW, "A newer edition wrote the data");
            }
            Remembered state = Remembered.of(sql);
            if (remembered.isEmpty() || state.follows(remembered.get())) {
                return state;
            }
            connection.close();
            throw damaged(copy, null);
        } catch (SQLException e) {
            if (!saysDamaged(e)) {
                throw e;
            }
            connection.close();
            throw damaged(copy, e);
        }
    }

    /** A full disk or a file of another person speaks in the same codes, and harms no data. */
    private boolean saysDamaged(SQLException e) {
        return failures.of(e).kind() == Kind.FAILED && isDamage(e.getErrorCode());
    }

    private static boolean isDamage(int errorCode) {
        return switch (errorCode) {
            case FILE_CORRUPTED,
                    GENERAL_ERROR,
                    NO_SUCH_TABLE,
                    NO_SUCH_TABLE_IN_EMPTY_DATABASE,
                    NO_DATABASE_IN_FILE ->
                    true;
            default -> false;
        };
    }

    /** Sets the file aside as it was found. */
    private StoreDamagedException damaged(SafetyCopy copy, @Nullable SQLException cause)
            throws IOException {
        if (Files.exists(folder.database())) {
            copy.putBack(folder.database());
            folder.setAside(folder.database());
        }
        List<Backup> backups = H2Backups.list(folder);
        return new StoreDamagedException(
                "The data cannot be trusted",
                folder.setAside(),
                backups.stream().findFirst(),
                cause == null ? null : StrippedCause.of(cause));
    }

    /** Migrates a copy and puts it in the place of the database, which stays as a backup. */
    private void migrate() throws SQLException, IOException {
        Path before =
                folder.backups().resolve("before-migration-" + folder.stamp() + Connector.SUFFIX);
        Files.createDirectories(folder.backups());
        Files.copy(folder.database(), before);
        Path migrated = Files.copy(folder.database(), folder.unfinished());
        try (Connection connection = new Connector(migrated).open()) {
            Sql sql = new Sql(connection);
            Migrations.apply(sql, Migrations.version(sql));
        }
        Files.move(
                migrated,
                folder.database(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
