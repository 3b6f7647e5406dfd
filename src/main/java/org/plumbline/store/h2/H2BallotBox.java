package org.plumbline.store.h2;

import org.plumbline.model.Answers;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Voter;
import org.plumbline.store.BallotBox;
import org.plumbline.store.OpenedBallots;
import org.plumbline.store.RoomNotes;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Votes of a room in the database. */
final class H2BallotBox implements BallotBox {

    private final Transactions transactions;
    private final RoomRows rooms;
    private final InstantSource clock;
    private final BallotRows ballots = new BallotRows();
    private final AnswerRows answers = new AnswerRows();
    private final TurnRows turns = new TurnRows();
    private final CountRows counts = new CountRows();
    private final WeighingRows weighings = new WeighingRows();

    H2BallotBox(Transactions transactions, RoomRows rooms, InstantSource clock) {
        this.transactions = transactions;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public void cast(AssessmentId assessment, Ballot ballot) {
        change(assessment, sql -> ballots.put(sql, assessment, ballot));
    }

    @Override
    public void replaceAll(AssessmentId assessment, ItemId item, int round, List<Ballot> cast) {
        change(
                assessment,
                sql -> {
                    ballots.removeAll(sql, assessment, item, round);
                    for (Ballot ballot : cast) {
                        ballots.put(sql, assessment, ballot);
                    }
                });
    }

    @Override
    public void takeBack(AssessmentId assessment, ItemId item, int round, Voter voter) {
        change(assessment, sql -> ballots.remove(sql, assessment, item, round, voter));
    }

    @Override
    public void empty(AssessmentId assessment, ItemId item, int round) {
        change(assessment, sql -> ballots.removeAll(sql, assessment, item, round));
    }

    private void change(AssessmentId assessment, Transactions.Change change) {
        transactions.write(
                sql -> {
                    H2AnswerStore.mustExist(sql, assessment);
                    change.in(sql);
                });
    }

    @Override
    public Set<Voter> voters(AssessmentId assessment, ItemId item, int round) {
        return transactions.read(sql -> ballots.voters(sql, assessment, item, round));
    }

    @Override
    public Set<ParticipantId> answered(AssessmentId assessment, ItemId item, int round) {
        return transactions.read(sql -> answers.whoAnswered(sql, assessment, item, round));
    }

    @Override
    public RoomNotes reveal(
            AssessmentId assessment,
            ItemId item,
            int round,
            Levels levels,
            UnaryOperator<RoomNotes> change) {
        return transactions.writing(
                sql -> {
                    open(sql, assessment, item, round, levels);
                    return rooms.change(sql, assessment, change);
                });
    }

    private void open(Sql sql, AssessmentId assessment, ItemId item, int round, Levels levels)
            throws SQLException {
        List<Ballot> cast = ballots.open(sql, assessment, item, round);
        if (cast.isEmpty()) {
            return;
        }
        answers.removeAll(sql, assessment, item, round);
        counts.remove(sql, assessment, item, round);
        OpenedBallots opened = OpenedBallots.of(cast, levels, turns.leftOut(sql, assessment));
        for (GivenAnswer answer : opened.ofPersons()) {
            answers.put(sql, assessment, answer, clock.instant());
        }
        Optional<CountedVotes> counted = opened.counted();
        if (counted.isPresent()) {
            counts.insert(sql, assessment, counted.get());
        }
        ballots.removeAll(sql, assessment, item, round);
        StandingRows.forget(sql, assessment);
    }

    @Override
    public Answers revealed(AssessmentId assessment, ItemId item) {
        return transactions.read(
                sql ->
                        new Answers(
                                answers.of(sql, assessment, item),
                                List.of(),
                                counts.votes(sql, assessment, item)));
    }

    @Override
    public void weigh(AssessmentId assessment, List<ImportanceRating> ratings) {
        change(
                assessment,
                sql -> {
                    for (ImportanceRating rating : ratings) {
                        weighings.put(sql, assessment, rating);
                    }
                    StandingRows.forget(sql, assessment);
                });
    }

    @Override
    public void weighCounted(AssessmentId assessment, List<CountedImportance> counted) {
        change(
                assessment,
                sql -> {
                    for (CountedImportance count : counted) {
                        counts.put(sql, assessment, count);
                    }
                    StandingRows.forget(sql, assessment);
                });
    }

    @Override
    public Set<ParticipantId> leftOut(AssessmentId assessment) {
        return transactions.read(sql -> turns.leftOut(sql, assessment));
    }

    @Override
    public Set<ParticipantId> weighed(AssessmentId assessment) {
        return transactions.read(sql -> weighings.whoRated(sql, assessment));
    }
}
