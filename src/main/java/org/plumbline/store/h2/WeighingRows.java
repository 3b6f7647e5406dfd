package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The rows of importance and effort. */
final class WeighingRows {

    private final CountRows counts = new CountRows();

    void replace(Sql sql, AssessmentId assessment, Weighing weighing) throws SQLException {
        replaceImportance(sql, assessment, weighing.importance());
        replaceEffort(sql, assessment, weighing.effort());
        counts.replaceImportance(sql, assessment, weighing.counted());
    }

    void replaceImportance(Sql sql, AssessmentId assessment, List<ImportanceRating> importance)
            throws SQLException {
        sql.update("DELETE FROM importance WHERE assessment = ?", assessment);
        int place = 0;
        for (ImportanceRating rating : importance) {
            sql.update(
                    """
                    INSERT INTO importance (assessment, place, participant, section, rating)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place++,
                    rating.participant(),
                    rating.section(),
                    rating.rating());
        }
    }

    /** Keeps a rating, in place of the one of the same person and section; reads none. */
    void put(Sql sql, AssessmentId assessment, ImportanceRating rating) throws SQLException {
        sql.update(
                "DELETE FROM importance WHERE assessment = ? AND participant = ? AND section = ?",
                assessment,
                rating.participant(),
                rating.section());
        sql.update(
                """
                INSERT INTO importance (assessment, place, participant, section, rating)
                VALUES (
                    ?,
                    (SELECT COALESCE(MAX(place), -1) + 1 FROM importance WHERE assessment = ?),
                    ?, ?, ?)
                """,
                assessment,
                assessment,
                rating.participant(),
                rating.section(),
                rating.rating());
    }

    void replaceEffort(Sql sql, AssessmentId assessment, List<EffortEstimate> effort)
            throws SQLException {
        sql.update("DELETE FROM effort WHERE assessment = ?", assessment);
        int place = 0;
        for (EffortEstimate estimate : effort) {
            sql.update(
                    """
                    INSERT INTO effort
                        (assessment, place, section, effort, own_authority, result_in_90_days)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    assessment,
                    place++,
                    estimate.section(),
                    estimate.effort(),
                    estimate.ownAuthority(),
                    estimate.firstResultWithin90Days());
        }
    }

    Weighing of(Sql sql, AssessmentId assessment) throws SQLException {
        return new Weighing(
                importance(sql, assessment),
                effort(sql, assessment),
                counts.importance(sql, assessment));
    }

    List<ImportanceRating> importance(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM importance WHERE assessment = ? ORDER BY place",
                row ->
                        new ImportanceRating(
                                row.text("participant", ParticipantId::new),
                                row.text("section", SectionId::new),
                                row.number("rating")),
                assessment);
    }

    List<EffortEstimate> effort(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM effort WHERE assessment = ? ORDER BY place",
                row ->
                        new EffortEstimate(
                                row.text("section", SectionId::new),
                                row.number("effort"),
                                row.flag("own_authority"),
                                row.flag("result_in_90_days")),
                assessment);
    }

    Set<ParticipantId> whoRated(Sql sql, AssessmentId assessment) throws SQLException {
        return Set.copyOf(
                sql.list(
                        "SELECT DISTINCT participant FROM importance WHERE assessment = ?",
                        row -> row.text("participant", ParticipantId::new),
                        assessment));
    }
}
