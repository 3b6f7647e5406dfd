package org.plumbline.store.h2;

import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of actions. */
final class ActionRows {

    void replace(Sql sql, AssessmentId assessment, List<Action> actions) throws SQLException {
        sql.update("DELETE FROM improvement WHERE assessment = ?", assessment);
        for (int place = 0; place < actions.size(); place++) {
            insert(sql, assessment, place, actions.get(place));
        }
    }

    private static void insert(Sql sql, AssessmentId assessment, int place, Action action)
            throws SQLException {
        Optional<FirstMeasure> measure = action.firstMeasure();
        sql.update(
                """
                INSERT INTO improvement (assessment, place, id, what, item, owner_id, due_on,
                    measure_what, measure_today, measure_target, counted_by,
                    expectation, stopped, check_on, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment,
                place,
                action.id(),
                action.what(),
                action.item(),
                action.owner(),
                action.due(),
                measure.map(FirstMeasure::what),
                measure.map(FirstMeasure::today),
                measure.map(FirstMeasure::target),
                measure.flatMap(FirstMeasure::countedBy),
                action.expect(),
                action.stop(),
                action.check(),
                action.status());
    }

    List<Action> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM improvement WHERE assessment = ? ORDER BY place",
                ActionRows::action,
                assessment);
    }

    private static Action action(Row row) throws SQLException {
        return new Action(
                row.text("id", ActionId::new),
                row.text("what"),
                row.maybe("item").map(ItemId::new),
                row.maybe("owner_id").map(ParticipantId::new),
                row.maybeDate("due_on"),
                measure(row),
                row.text("expectation"),
                row.text("stopped"),
                row.maybeDate("check_on"),
                row.text("status", ActionStatus::valueOf));
    }

    private static Optional<FirstMeasure> measure(Row row) throws SQLException {
        Optional<String> what = row.maybe("measure_what");
        if (what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new FirstMeasure(
                        what.get(),
                        row.text("measure_today"),
                        row.text("measure_target"),
                        row.maybe("counted_by").map(ParticipantId::new)));
    }
}
