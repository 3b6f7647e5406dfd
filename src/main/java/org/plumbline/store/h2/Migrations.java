package org.plumbline.store.h2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the tables of a database to the present edition, step by step. A database is migrated as a
 * copy that takes its place when all steps are done, so a step that breaks off leaves nothing
 * behind.
 */
final class Migrations {

    /** The steps in order; the number of the last one applied is the version of a database. */
    static final List<String> STEPS =
            List.of(
                    "001-assessments.sql",
                    "002-standing.sql",
                    "003-act.sql",
                    "004-workshops.sql",
                    "005-late-joiners.sql",
                    "006-benchmark.sql");

    /** The version of a database to which every step was applied. */
    static final int LATEST = STEPS.size();

    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern END = Pattern.compile(";\\s*\\R");

    private Migrations() {}

    /** The version of a database that was made by this product. */
    static int version(Sql sql) throws SQLException {
        return (int) sql.number("SELECT MAX(version) FROM schema_version");
    }

    /** Applies the steps after a version; 0 is an empty database. */
    static void apply(Sql sql, int from) throws SQLException {
        if (from == 0) {
            sql.run("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY)");
        }
        for (int version = from + 1; version <= LATEST; version++) {
            for (String statement : statements(STEPS.get(version - 1))) {
                sql.run(statement);
            }
            sql.update("INSERT INTO schema_version (version) VALUES (?)", version);
        }
        sql.connection().commit();
    }

    private static List<String> statements(String step) {
        String script = COMMENT.matcher(script(step)).replaceAll("");
        return END.splitAsStream(script).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static String script(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("The step " + step + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The step " + step + " cannot be read", e);
        }
    }
}
