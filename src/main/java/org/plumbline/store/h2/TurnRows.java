package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of turns, in the order in which they began. */
final class TurnRows {

    /** Makes the rows equal to the turns; rows that say the same already are left alone. */
    void replace(Sql sql, AssessmentId assessment, List<Turn> turns, Instant now)
            throws SQLException {
        Map<ParticipantId, Turn> present = new HashMap<>();
        of(sql, assessment).forEach(turn -> present.put(turn.participant(), turn));
        Set<ParticipantId> gone = new HashSet<>(present.keySet());
        for (Turn turn : turns) {
            gone.remove(turn.participant());
            if (!turn.equals(present.get(turn.participant()))) {
                put(sql, assessment, turn, now);
            }
        }
        for (ParticipantId participant : gone) {
            sql.update(
                    "DELETE FROM turn WHERE assessment = ? AND participant = ?",
                    assessment,
                    participant);
        }
    }

    /** Who never handed in and was left out. */
    Set<ParticipantId> leftOut(Sql sql, AssessmentId assessment) throws SQLException {
        return Set.copyOf(
                sql.list(
                        """
                        SELECT participant FROM turn
                        WHERE assessment = ? AND turn_state = 'LEFT_OUT'
                        """,
                        row -> row.text("participant", ParticipantId::new),
                        assessment));
    }

    void put(Sql sql, AssessmentId assessment, Turn turn, Instant now) throws SQLException {
        Object[] values = {
            turn.state(),
            turn.firstPicture(),
            turn.commentsReleased(),
            turn.code(),
            now,
            assessment,
            turn.participant()
        };
        if (update(sql, values) == 0) {
            insert(sql, values);
        }
    }

    private static int update(Sql sql, Object... values) throws SQLException {
        return sql.update(
                """
                UPDATE turn SET turn_state = ?, first_picture = ?, comments_released = ?,
                    code_hash = ?, moved_at = ?
                WHERE assessment = ? AND participant = ?
                """,
                values);
    }

    private static void insert(Sql sql, Object... values) throws SQLException {
        sql.update(
                """
                INSERT INTO turn (turn_state, first_picture, comments_released, code_hash,
                    moved_at, assessment, participant)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                values);
    }

    List<Turn> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM turn WHERE assessment = ? ORDER BY seq",
                row ->
                        new Turn(
                                row.text("participant", ParticipantId::new),
                                row.text("turn_state", TurnState::valueOf),
                                row.maybeNumber("first_picture"),
                                row.flag("comments_released"),
                                row.maybe("code_hash")),
                assessment);
    }
}
