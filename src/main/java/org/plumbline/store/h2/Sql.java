package org.plumbline.store.h2;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Runs statements on a connection inside a transaction; every statement is closed again. */
record Sql(Connection connection) {

    /** Makes a value from the row at hand. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    /** The rows it changed. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** Runs a statement without arguments. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
                values.add(mapper.map(new Row(rows)));
            }
            return values;
        }
    }

    <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... arguments)
            throws SQLException {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** The number that a query for one number gives. */
    long number(String sql, @Nullable Object... arguments) throws SQLException {
        return list(sql, row -> row.rows().getLong(1), arguments).getFirst();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, sqlValue(arguments[i]));
        }
        return statement;
    }

    private static @Nullable Object sqlValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Optional<?> optional -> sqlValue(optional.orElse(null));
            case OptionalInt number -> number.isPresent() ? number.getAsInt() : null;
            case Record id -> id.toString();
            default -> value;
        };
    }
}
