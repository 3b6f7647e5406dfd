package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.EveryField;
import org.plumbline.fixture.TestClock;
import org.plumbline.store.StoreException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The one connection and what becomes of failures on it. */
final class TransactionsTest {

    private final TestClock clock = new TestClock();

    @TempDir private Path directory;
    private Connection connection;
    private Transactions transactions;

    @BeforeEach
    void open() throws SQLException {
        H2Database.open(directory, clock).close();
        DataFolder folder = new DataFolder(directory, clock);
        Connector connector = new Connector(folder.database());
        connection = connector.open();
        transactions =
                new Transactions(
                        connector,
                        connection,
                        Remembered.of(new Sql(connection)),
                        new Memory(folder.memory()),
                        new Failures(directory));
    }

    @AfterEach
    void close() {
        transactions.close();
    }

    private long count(String table) {
        return transactions.read(sql -> sql.number("SELECT COUNT(*) FROM " + table));
    }

    @Test
    void aFailureHalfwayLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        sql -> {
                                            sql.update(
                                                    "INSERT INTO edition (fingerprint, content)"
                                                            + " VALUES ('f', 'c')");
                                            throw new SQLException("broken", "HY000", 1);
                                        }))
                .isInstanceOf(StoreException.class);
        assertThat(count("edition")).isZero();
        assertThat(transactions.state().saves()).isZero();
    }

    @Test
    void goesOnAfterTheDatabaseClosedItself() throws SQLException {
        connection.close();
        assertThat(count("assessment")).isZero();
    }

    @Test
    void opensTheDatabaseAnewAfterAFailureOfTheDisk() throws SQLException {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        _ -> {
                                            throw new SQLException("full", "HY000", 50000);
                                        }))
                .isInstanceOf(StoreException.class);
        assertThat(connection.isClosed()).isTrue();
        assertThat(count("assessment")).isZero();
    }

    @Test
    void aSaveCountsThoughItCannotBeRemembered() throws IOException {
        Files.createDirectory(directory.resolve("plumbline.state.new"));
        AssessmentRows rows = new AssessmentRows();
        transactions.write(
                sql -> rows.save(sql, EveryField.assessment("a-1"), TestClock.BEGINNING));
        assertThat(count("assessment")).isEqualTo(1);
    }

    @Test
    void remembersEverySaveOutsideTheDatabase() throws IOException {
        AssessmentRows rows = new AssessmentRows();
        transactions.write(
                sql -> rows.save(sql, EveryField.assessment("a-1"), TestClock.BEGINNING));
        assertThat(new Memory(new DataFolder(directory, clock).memory()).read())
                .contains(new Remembered(1, 1, 5));
    }

    @Test
    void everyStatementAndSessionIsClosedAgain() {
        for (int i = 0; i < 50; i++) {
            count("assessment");
        }
        assertThat(count("information_schema.sessions")).isEqualTo(1);
        transactions.close();
        assertThatThrownBy(() -> count("assessment")).isInstanceOf(StoreException.class);
        H2Database.open(directory, clock).close();
    }

    @Test
    void tellsTheKindsOfFailuresApart() {
        Failures failures = new Failures(directory);
        assertThat(failures.of(new SQLException("x", "90020", 90020)).kind())
                .isEqualTo(StoreException.Kind.IN_USE);
        assertThat(
                        failures.of(
                                        new SQLException(
                                                "x", new IOException("No space left on device")))
                                .kind())
                .isEqualTo(StoreException.Kind.DISK_FULL);
        assertThat(
                        failures.of(new FileSystemException("f", null, "No space left on device"))
                                .kind())
                .isEqualTo(StoreException.Kind.DISK_FULL);
        assertThat(failures.of(new SQLException("x", new AccessDeniedException("f"))).kind())
                .isEqualTo(StoreException.Kind.NO_ACCESS);
        assertThat(failures.of(new SQLException("x")).kind()).isEqualTo(StoreException.Kind.FAILED);
    }
}
