package org.plumbline.store.h2;

import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.FirstMeasure;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of actions. */
final class ActionRows {

    void replace(Sql sql, AssessmentId assessment, List<Action> actions) throws SQLException {
        sql.update("DELETE FROM improvement WHERE assessment = ?", assessment);
        for (int place = 0; place < actions.size(); place++) {
            insert(sql, assessment, place, actions.get(place));
            insertCourse(sql, assessment, place, actions.get(place).course());
        }
    }

    private static void insert(Sql sql, AssessmentId assessment, int place, Action action)
            throws SQLException {
        Optional<FirstMeasure> measure = action.firstMeasure();
        sql.update(
                """
                INSERT INTO improvement (assessment, place, id, what, item, section, owner_id,
                    due_on, first_result_on, measure_what, measure_today, measure_target,
                    counted_by, measure_by_customers, expectation, stopped, check_on, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment,
                place,
                action.id(),
                action.what(),
                action.item(),
                action.section(),
                action.owner(),
                action.due(),
                action.firstResult(),
                measure.map(FirstMeasure::what),
                measure.map(FirstMeasure::today),
                measure.map(FirstMeasure::target),
                measure.flatMap(FirstMeasure::countedBy),
                measure.map(FirstMeasure::byCustomers),
                action.expect(),
                action.stop(),
                action.check(),
                action.status());
    }

    private static void insertCourse(Sql sql, AssessmentId assessment, int place, Course course)
            throws SQLException {
        if (course.equals(Course.NONE)) {
            return;
        }
        sql.update(
                """
                UPDATE improvement SET reached_plan_on = ?, reached_do_on = ?,
                    reached_check_on = ?, reached_act_on = ?, found_value = ?, found_showed = ?,
                    outcome = ?, carried_from = ?
                WHERE assessment = ? AND place = ?
                """,
                course.reachedOn(ActionStatus.PLAN),
                course.reachedOn(ActionStatus.DO),
                course.reachedOn(ActionStatus.CHECK),
                course.reachedOn(ActionStatus.ACT),
                course.checked().map(Checked::value),
                course.checked().map(Checked::showed),
                course.checked().flatMap(Checked::outcome),
                course.carriedFrom(),
                assessment,
                place);
    }

    List<Action> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM improvement WHERE assessment = ? ORDER BY place",
                ActionRows::action,
                assessment);
    }

    private static Action action(Row row) throws SQLException {
        var draft =
                new ActionDraft(row.text("id", ActionId::new), row.text("what"))
                        .owner(row.maybe("owner_id").map(ParticipantId::new))
                        .due(row.maybeDate("due_on"))
                        .firstResult(row.maybeDate("first_result_on"))
                        .firstMeasure(measure(row))
                        .expect(row.text("expectation"))
                        .stop(row.text("stopped"))
                        .check(row.maybeDate("check_on"))
                        .status(row.text("status", ActionStatus::valueOf))
                        .course(course(row));
        row.maybe("section").map(SectionId::new).ifPresent(draft::section);
        row.maybe("item").map(ItemId::new).ifPresent(draft::item);
        return draft.action();
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
                        row.maybe("counted_by").map(ParticipantId::new),
                        row.flag("measure_by_customers")));
    }

    private static Course course(Row row) throws SQLException {
        Map<ActionStatus, LocalDate> reached = new EnumMap<>(ActionStatus.class);
        for (ActionStatus letter : ActionStatus.values()) {
            String column = "reached_" + letter.name().toLowerCase(Locale.ROOT) + "_on";
            row.maybeDate(column).ifPresent(day -> reached.put(letter, day));
        }
        return new Course(reached, checked(row), row.maybe("carried_from"));
    }

    private static Optional<Checked> checked(Row row) throws SQLException {
        Optional<String> value = row.maybe("found_value");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Checked(
                        value.get(),
                        row.text("found_showed"),
                        row.maybe("outcome").map(Outcome::valueOf)));
    }
}
