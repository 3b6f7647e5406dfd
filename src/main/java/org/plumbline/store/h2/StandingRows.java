package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.store.Standing;

import java.sql.SQLException;
import java.util.Optional;

/** The rows of where closed assessments came out. */
final class StandingRows {

    private StandingRows() {}

    static void forget(Sql sql, AssessmentId assessment) throws SQLException {
        sql.update("DELETE FROM standing WHERE assessment = ?", assessment);
    }

    static void put(Sql sql, AssessmentId assessment, Standing standing) throws SQLException {
        forget(sql, assessment);
        sql.update(
                """
                INSERT INTO standing (assessment, stage, overall_index, range_low, range_high)
                SELECT id, CAST(? AS INTEGER), CAST(? AS INTEGER), CAST(? AS INTEGER),
                    CAST(? AS INTEGER)
                FROM assessment WHERE id = ?
                """,
                standing.stage(),
                standing.index(),
                standing.range().map(Standing.Range::low),
                standing.range().map(Standing.Range::high),
                assessment);
    }

    /** The standing in a row that is joined with its table, if there is one. */
    static Optional<Standing> in(Row row) throws SQLException {
        if (row.maybe("standing_of").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Standing(
                        row.maybeNumber("stage"), row.maybeNumber("overall_index"), range(row)));
    }

    private static Optional<Standing.Range> range(Row row) throws SQLException {
        return row.maybeNumber("range_low").isPresent()
                ? Optional.of(new Standing.Range(row.number("range_low"), row.number("range_high")))
                : Optional.empty();
    }
}
