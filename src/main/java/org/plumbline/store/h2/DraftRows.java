package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.sql.SQLException;
import java.util.List;

/** The rows of comments written beside items that have no answer yet. */
final class DraftRows {

    /** What one person wrote beside one item. */
    record Draft(ParticipantId participant, ItemId item, String comment) {}

    void put(Sql sql, AssessmentId assessment, Draft draft) throws SQLException {
        sql.update(
                "DELETE FROM draft WHERE assessment = ? AND participant = ? AND item = ?",
                assessment,
                draft.participant(),
                draft.item());
        if (!draft.comment().isBlank()) {
            sql.update(
                    "INSERT INTO draft (assessment, participant, item, remark) VALUES (?, ?, ?, ?)",
                    assessment,
                    draft.participant(),
                    draft.item(),
                    draft.comment());
        }
    }

    /** All of them, to be put back when a deletion is undone: not to be looked at. */
    List<Draft> all(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT participant, item, remark FROM draft WHERE assessment = ?",
                row ->
                        new Draft(
                                row.text("participant", ParticipantId::new),
                                row.text("item", ItemId::new),
                                row.text("remark")),
                assessment);
    }
}
