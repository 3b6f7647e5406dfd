package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Voter;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * The rows of votes that are not revealed. Only {@link #open} reads what was voted, and {@link
 * #all} to put it back unseen.
 */
final class BallotRows {

    private static final String PERSON = "PERSON";
    private static final String SEAT = "SEAT";
    private static final String PAPER = "PAPER";

    void put(Sql sql, AssessmentId assessment, Ballot ballot) throws SQLException {
        remove(sql, assessment, ballot.item(), ballot.round(), ballot.voter());
        AnswerColumns vote = AnswerColumns.of(ballot.answer());
        sql.update(
                """
                INSERT INTO ballot
                    (assessment, item, round, voter_kind, voter, kind, chosen_level, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                assessment,
                ballot.item(),
                ballot.round(),
                kind(ballot.voter()),
                name(ballot.voter()),
                vote.kind(),
                vote.level(),
                vote.reason());
    }

    void remove(Sql sql, AssessmentId assessment, ItemId item, int round, Voter voter)
            throws SQLException {
        sql.update(
                """
                DELETE FROM ballot
                WHERE assessment = ? AND item = ? AND round = ? AND voter_kind = ? AND voter = ?
                """,
                assessment,
                item,
                round,
                kind(voter),
                name(voter));
    }

    void removeAll(Sql sql, AssessmentId assessment, ItemId item, int round) throws SQLException {
        sql.update(
                "DELETE FROM ballot WHERE assessment = ? AND item = ? AND round = ?",
                assessment,
                item,
                round);
    }

    Set<Voter> voters(Sql sql, AssessmentId assessment, ItemId item, int round)
            throws SQLException {
        return Set.copyOf(
                sql.list(
                        """
                        SELECT voter_kind, voter FROM ballot
                        WHERE assessment = ? AND item = ? AND round = ?
                        """,
                        BallotRows::voter,
                        assessment,
                        item,
                        round));
    }

    /** The votes themselves: for the reveal alone. */
    List<Ballot> open(Sql sql, AssessmentId assessment, ItemId item, int round)
            throws SQLException {
        return sql.list(
                "SELECT * FROM ballot WHERE assessment = ? AND item = ? AND round = ?",
                row -> new Ballot(item, round, voter(row), AnswerColumns.of(row).answer()),
                assessment,
                item,
                round);
    }

    /** All that is closed, to be put back when a deletion is undone: not to be looked at. */
    List<Ballot> all(Sql sql, AssessmentId assessment) throws SQLException {
        return sql.list(
                "SELECT * FROM ballot WHERE assessment = ?",
                row ->
                        new Ballot(
                                row.text("item", ItemId::new),
                                row.number("round"),
                                voter(row),
                                AnswerColumns.of(row).answer()),
                assessment);
    }

    private static String kind(Voter voter) {
        return switch (voter) {
            case Voter.Person _ -> PERSON;
            case Voter.Seat _ -> SEAT;
            case Voter.Paper _ -> PAPER;
        };
    }

    private static String name(Voter voter) {
        return switch (voter) {
            case Voter.Person(ParticipantId id) -> id.value();
            case Voter.Seat(int number) -> String.valueOf(number);
            case Voter.Paper(int number) -> String.valueOf(number);
        };
    }

    private static Voter voter(Row row) throws SQLException {
        String kind = row.text("voter_kind");
        String name = row.text("voter");
        return switch (kind) {
            case PERSON -> new Voter.Person(new ParticipantId(name));
            case SEAT -> new Voter.Seat(Integer.parseInt(name));
            case PAPER -> new Voter.Paper(Integer.parseInt(name));
            default -> throw new IllegalArgumentException("No kind of voter");
        };
    }
}
