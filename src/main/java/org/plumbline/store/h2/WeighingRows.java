package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;

import java.sql.SQLException;

/** The rows of importance and effort. */
final class WeighingRows {

    void replace(Sql sql, AssessmentId assessment, Weighing weighing) throws SQLException {
        replaceImportance(sql, assessment, weighing);
        replaceEffort(sql, assessment, weighing);
    }

    private static void replaceImportance(Sql sql, AssessmentId assessment, Weighing weighing)
            throws SQLException {
        sql.update("DELETE FROM importance WHERE assessment = ?", assessment);
        int place = 0;
        for (ImportanceRating rating : weighing.importance()) {
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

    private static void replaceEffort(Sql sql, AssessmentId assessment, Weighing weighing)
            throws SQLException {
        sql.update("DELETE FROM effort WHERE assessment = ?", assessment);
        int place = 0;
        for (EffortEstimate estimate : weighing.effort()) {
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
                sql.list(
                        "SELECT * FROM importance WHERE assessment = ? ORDER BY place",
                        row ->
                                new ImportanceRating(
                                        row.text("participant", ParticipantId::new),
                                        row.text("section", SectionId::new),
                                        row.number("rating")),
                        assessment),
                sql.list(
                        "SELECT * FROM effort WHERE assessment = ? ORDER BY place",
                        row ->
                                new EffortEstimate(
                                        row.text("section", SectionId::new),
                                        row.number("effort"),
                                        row.flag("own_authority"),
                                        row.flag("result_in_90_days")),
                        assessment));
    }
}
