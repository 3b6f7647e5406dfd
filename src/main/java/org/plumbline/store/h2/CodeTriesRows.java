package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.CodeTries;

import java.sql.SQLException;
import java.util.List;

/** The rows of wrong tries at four digits. */
final class CodeTriesRows {

    /** The tries at the digits of one person. */
    record Tried(ParticipantId participant, CodeTries tries) {}

    void put(Sql sql, AssessmentId assessment, Tried tried) throws SQLException {
        sql.update(
                "DELETE FROM code_tries WHERE assessment = ? AND participant = ?",
                assessment,
                tried.participant());
        sql.update(
                """
                INSERT INTO code_tries (assessment, participant, wrong, last_at)
                VALUES (?, ?, ?, ?)
                """,
                assessment,
                tried.participant(),
                tried.tries().wrong(),
                tried.tries().last());
    }

    List<Tried> all(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT participant, wrong, last_at FROM code_tries WHERE assessment = ?",
                row -> new Tried(row.text("participant", ParticipantId::new), tries(row)),
                assessment);
    }

    static CodeTries tries(Row row) throws SQLException {
        return new CodeTries(row.number("wrong"), row.maybeInstant("last_at"));
    }
}
