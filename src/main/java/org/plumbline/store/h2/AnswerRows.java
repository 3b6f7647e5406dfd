package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of answers, in the order in which they were first given. */
final class AnswerRows {

    /** Makes the rows equal to the answers; rows that say the same already are left alone. */
    void replace(Sql sql, AssessmentId assessment, List<GivenAnswer> answers, Instant now)
            throws SQLException {
        Map<GivenAnswer.Key, GivenAnswer> present = new HashMap<>();
        of(sql, assessment).forEach(answer -> present.put(answer.key(), answer));
        Set<GivenAnswer.Key> gone = new HashSet<>(present.keySet());
        for (GivenAnswer answer : answers) {
            gone.remove(answer.key());
            if (!answer.equals(present.get(answer.key()))) {
                put(sql, assessment, answer, now);
            }
        }
        for (GivenAnswer.Key key : gone) {
            remove(sql, assessment, key);
        }
    }

    void put(Sql sql, AssessmentId assessment, GivenAnswer answer, Instant now)
            throws SQLException {
        AnswerColumns columns = AnswerColumns.of(answer.answer());
        Object[] values = {
            columns.kind(),
            columns.level(),
            columns.reason(),
            answer.comment(),
            now,
            assessment,
            answer.participant(),
            answer.item(),
            answer.round()
        };
        if (update(sql, values) == 0) {
            insert(sql, values);
        }
    }

    private static int update(Sql sql, Object... values) throws SQLException {
        return sql.update(
                """
                UPDATE answer SET kind = ?, chosen_level = ?, reason = ?, remark = ?, given_at = ?
                WHERE assessment = ? AND participant = ? AND item = ? AND round = ?
                """,
                values);
    }

    private static void insert(Sql sql, Object... values) throws SQLException {
        sql.update(
                """
                INSERT INTO answer (kind, chosen_level, reason, remark, given_at,
                    assessment, participant, item, round)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                values);
    }

    void remove(Sql sql, AssessmentId assessment, GivenAnswer.Key key) throws SQLException {
        sql.update(
                """
                DELETE FROM answer
                WHERE assessment = ? AND participant = ? AND item = ? AND round = ?
                """,
                assessment,
                key.participant(),
                key.item(),
                key.round());
    }

    void removeAll(Sql sql, AssessmentId assessment, ItemId item, int round) throws SQLException {
        sql.update(
                "DELETE FROM answer WHERE assessment = ? AND item = ? AND round = ?",
                assessment,
                item,
                round);
    }

    List<GivenAnswer> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM answer WHERE assessment = ? ORDER BY seq",
                AnswerRows::given,
                assessment);
    }

    /** The answers to one item, of everybody who was not left out. */
    List<GivenAnswer> of(Sql sql, AssessmentId assessment, ItemId item) throws SQLException {
        return sql.list(
                """
                SELECT * FROM answer WHERE assessment = ? AND item = ? AND NOT EXISTS (
                    SELECT 1 FROM turn
                    WHERE turn.assessment = answer.assessment
                        AND turn.participant = answer.participant
                        AND turn.turn_state = 'LEFT_OUT')
                ORDER BY seq
                """,
                AnswerRows::given,
                assessment,
                item);
    }

    /** Who answered one item and was not left out. */
    Set<ParticipantId> whoAnswered(Sql sql, AssessmentId assessment, ItemId item, int round)
            throws SQLException {
        return Set.copyOf(
                sql.list(
                        """
                        SELECT participant FROM answer
                        WHERE assessment = ? AND item = ? AND round = ? AND NOT EXISTS (
                            SELECT 1 FROM turn
                            WHERE turn.assessment = answer.assessment
                                AND turn.participant = answer.participant
                                AND turn.turn_state = 'LEFT_OUT')
                        """,
                        row -> row.text("participant", ParticipantId::new),
                        assessment,
                        item,
                        round));
    }

    private static GivenAnswer given(Row row) throws SQLException {
        return new GivenAnswer(
                row.text("participant", ParticipantId::new),
                row.text("item", ItemId::new),
                row.number("round"),
                AnswerColumns.of(row).answer(),
                row.maybe("remark"));
    }
}
