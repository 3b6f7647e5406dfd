package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;
import org.plumbline.store.AnswerStore;
import org.plumbline.store.StoreException;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Single answers and turns in the database. */
final class H2AnswerStore implements AnswerStore {

    private final Transactions transactions;
    private final InstantSource clock;
    private final AnswerRows answers = new AnswerRows();
    private final TurnRows turns = new TurnRows();

    H2AnswerStore(Transactions transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void put(AssessmentId assessment, GivenAnswer answer) {
        change(assessment, sql -> answers.put(sql, assessment, answer, clock.instant()));
    }

    @Override
    public void remove(AssessmentId assessment, GivenAnswer.Key answer) {
        change(assessment, sql -> answers.remove(sql, assessment, answer));
    }

    @Override
    public void putTurn(AssessmentId assessment, Turn turn) {
        change(assessment, sql -> turns.put(sql, assessment, turn, clock.instant()));
    }

    private void change(AssessmentId assessment, Transactions.Change change) {
        transactions.write(
                sql -> {
                    mustExist(sql, assessment);
                    change.in(sql);
                    StandingRows.forget(sql, assessment);
                });
    }

    static void mustExist(Sql sql, AssessmentId assessment) throws SQLException {
        if (sql.number("SELECT COUNT(*) FROM assessment WHERE id = ?", assessment) == 0) {
            throw new StoreException(StoreException.Kind.NOT_FOUND, "There is no such assessment");
        }
    }

    @Override
    public Map<ParticipantId, Instant> lastActive(AssessmentId assessment) {
        return transactions.read(sql -> lastActive(sql, assessment));
    }

    private static Map<ParticipantId, Instant> lastActive(Sql sql, AssessmentId assessment)
            throws SQLException {
        Map<ParticipantId, Instant> last = new HashMap<>();
        sql.list(
                """
                SELECT participant, MAX(at) AS last_at FROM (
                    SELECT participant, given_at AS at FROM answer WHERE assessment = ?
                    UNION ALL
                    SELECT participant, moved_at AS at FROM turn WHERE assessment = ?) AS moments
                GROUP BY participant
                """,
                row ->
                        last.put(
                                row.text("participant", ParticipantId::new),
                                row.maybeInstant("last_at").orElseThrow()),
                assessment,
                assessment);
        return Map.copyOf(last);
    }
}
