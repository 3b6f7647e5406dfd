package org.plumbline.store.h2;

import java.sql.SQLException;

/**
 * What tells a state of the database from an older one.
 *
 * @param saves how many times anything was saved
 * @param assessments rows of assessments
 * @param answers rows of answers
 */
record Remembered(long saves, long assessments, long answers) {

    /** What the database says of itself. */
    static Remembered of(Sql sql) throws SQLException {
        return new Remembered(
                sql.number("SELECT saves FROM store_state WHERE id = 1"),
                sql.number("SELECT COUNT(*) FROM assessment"),
                sql.number("SELECT COUNT(*) FROM answer"));
    }

    /**
     * Whether a database in this state may follow on what was remembered: it may be ahead by saves
     * that were kept before the process ended, never behind, and the same save has the same rows.
     */
    boolean follows(Remembered before) {
        return saves > before.saves() || equals(before);
    }
}
