package org.plumbline.store.h2;

import org.plumbline.store.StoreException;
import org.plumbline.store.StoreException.Kind;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The one connection, used by one thread at a time. What changes something is committed, forced to
 * the disk and remembered outside the database before the method returns.
 */
final class Transactions implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.plumbline.store");

    private final ReentrantLock lock = new ReentrantLock();
    private final Connector connector;
    private final Memory memory;
    private final Failures failures;
    private Connection connection;
    private volatile Remembered last;
    private boolean closed;

    Transactions(
            Connector connector,
            Connection connection,
            Remembered state,
            Memory memory,
            Failures failures) {
        this.connector = connector;
        this.connection = connection;
        this.last = state;
        this.memory = memory;
        this.failures = failures;
    }

    /** Something done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    /** Something changed in a transaction. */
    @FunctionalInterface
    interface Change {
        void in(Sql sql) throws SQLException;
    }

    /** Reads. */
    <T> T read(Work<T> work) {
        lock.lock();
        try {
            Sql sql = new Sql(live());
            T result = work.in(sql);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            lock.unlock();
        }
    }

    /** Changes something in one transaction, all or nothing, durable on return. */
    void write(Change change) {
        writing(
                sql -> {
                    change.in(sql);
                    return last;
                });
    }

    /** The same with a result. */
    <T> T writing(Work<T> work) {
        lock.lock();
        try {
            Sql sql = new Sql(live());
            T result = inTransaction(sql, work);
            forceToDisk(sql);
            remember();
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            lock.unlock();
        }
    }

    private <T> T inTransaction(Sql sql, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.in(sql);
            sql.update("UPDATE store_state SET saves = saves + 1 WHERE id = 1");
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done && !connection.isClosed()) {
                connection.rollback();
            }
        }
    }

    private void forceToDisk(Sql sql) throws SQLException {
        sql.run("CHECKPOINT SYNC");
        last = Remembered.of(sql);
        connection.commit();
    }

    /**
     * What is saved is safe without it: a database that is ahead of what is remembered is sound,
     * and only one that is behind is not.
     */
    void remember() {
        try {
            memory.write(last);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The state of the data was not noted: {0}", e.getClass());
        }
    }

    private StoreException failed(SQLException failure) {
        if (!isAboutValues(failure)) {
            discard();
        }
        return failures.of(failure);
    }

    /** A value too long or a row that is there already says nothing about the disk. */
    private static boolean isAboutValues(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    /**
     * A database that could not write stays in memory as it is and may never answer again; it is
     * dropped without another word to the disk, and opened anew when it is next used.
     */
    private void discard() {
        try {
            new Sql(connection).run("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The database had closed itself: {0}", e.getErrorCode());
        }
    }

    private Connection live() throws SQLException {
        if (closed) {
            throw new StoreException(Kind.FAILED, "The store was closed");
        }
        if (connection.isClosed()) {
            connection = reopened();
        }
        return connection;
    }

    private Connection reopened() throws SQLException {
        Connection opened = connector.open();
        if (!Remembered.of(new Sql(opened)).follows(last)) {
            opened.close();
            throw new StoreException(Kind.FAILED, "The database lost what was saved last");
        }
        return opened;
    }

    /** The last state that was saved. */
    Remembered state() {
        return last;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                connection.close();
            }
        } catch (SQLException e) {
            throw failures.of(e);
        } finally {
            lock.unlock();
        }
    }
}
