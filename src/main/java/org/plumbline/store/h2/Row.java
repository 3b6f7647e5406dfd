package org.plumbline.store.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The row at hand, read by the names of its columns. */
record Row(ResultSet rows) {

    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    <T> T text(String column, Function<String, T> made) throws SQLException {
        return made.apply(text(column));
    }

    Optional<String> maybe(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    OptionalInt maybeNumber(String column) throws SQLException {
        int number = rows.getInt(column);
        return rows.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    LocalDate date(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    Optional<LocalDate> maybeDate(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDate.class));
    }

    Optional<Instant> maybeInstant(String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
