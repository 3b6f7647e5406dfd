package org.plumbline.store.h2;

import org.plumbline.model.Answer;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The rows of answers, in the order in which they were first given. */
final class AnswerRows {

    private static final String RATED = "RATED";
    private static final String DONT_KNOW = "DONT_KNOW";
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

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
        Object[] values = {
            kind(answer.answer()),
            level(answer.answer()),
            reason(answer.answer()),
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

    List<GivenAnswer> of(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM answer WHERE assessment = ? ORDER BY seq",
                AnswerRows::given,
                assessment);
    }

    private static GivenAnswer given(Row row) throws SQLException {
        return new GivenAnswer(
                row.text("participant", ParticipantId::new),
                row.text("item", ItemId::new),
                row.number("round"),
                answer(row),
                row.maybe("remark"));
    }

    private static Answer answer(Row row) throws SQLException {
        String kind = row.text("kind");
        return switch (kind) {
            case RATED -> new Answer.Rated(row.number("chosen_level"));
            case DONT_KNOW -> new Answer.DontKnow();
            case NOT_APPLICABLE -> new Answer.NotApplicable(row.maybe("reason").orElse(""));
            default -> throw new IllegalArgumentException("No kind of answer");
        };
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Rated _ -> RATED;
            case Answer.DontKnow _ -> DONT_KNOW;
            case Answer.NotApplicable _ -> NOT_APPLICABLE;
        };
    }

    private static OptionalInt level(Answer answer) {
        return answer instanceof Answer.Rated(int level)
                ? OptionalInt.of(level)
                : OptionalInt.empty();
    }

    private static Optional<String> reason(Answer answer) {
        return answer instanceof Answer.NotApplicable(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}
