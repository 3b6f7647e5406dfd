package org.plumbline.store;

import org.plumbline.model.Answers;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Voter;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the votes of a room and keeps them closed until they are revealed: before that it tells who
 * has voted and never what. Every change is durable when the method returns.
 *
 * <p>Methods that change something throw a {@link StoreException} of kind {@link
 * StoreException.Kind#NOT_FOUND} if there is no such assessment.
 */
public interface BallotBox {

    /** Takes a vote, in place of the one of the same voter in the same round. */
    void cast(AssessmentId assessment, Ballot ballot);

    /** Takes votes in place of all that are in for this item and round, in one step. */
    void replaceAll(AssessmentId assessment, ItemId item, int round, List<Ballot> ballots);

    /** Takes the vote of one voter back; nothing happens if there is none. */
    void takeBack(AssessmentId assessment, ItemId item, int round, Voter voter);

    /** Throws the votes of a round away, for it to be taken again. */
    void empty(AssessmentId assessment, ItemId item, int round);

    /** Who has voted on an item in a round and is not revealed yet. */
    Set<Voter> voters(AssessmentId assessment, ItemId item, int round);

    /**
     * Who gave an answer to an item in a round that counts: before the workshop or revealed; nobody
     * who was left out.
     */
    Set<ParticipantId> answered(AssessmentId assessment, ItemId item, int round);

    /**
     * Opens the box: from now on the votes of this round are answers, those of persons under their
     * ids and all others counted together, in place of what was answered in this round before. An
     * empty box leaves it. What the room writes down changes in the same step.
     *
     * @param levels the number of levels of the item's scale, and its lowest level
     * @return what is kept now
     * @throws StoreException of kind {@link StoreException.Kind#NOT_FOUND} if no workshop was
     *     planned
     */
    RoomNotes reveal(
            AssessmentId assessment,
            ItemId item,
            int round,
            Levels levels,
            UnaryOperator<RoomNotes> change);

    /** The levels of a scale: how many, from which. */
    record Levels(int lowest, int count) {}

    /**
     * Everything that counts of what was answered to one item, in both rounds; to be asked for
     * after its reveal only. There are no turns in it, and no answers of those who were left out.
     */
    Answers revealed(AssessmentId assessment, ItemId item);

    /** Takes one person's ratings of importance, in place of earlier ones for the same sections. */
    void weigh(AssessmentId assessment, List<ImportanceRating> ratings);

    /** Takes ratings of importance counted in the room, in place of earlier ones. */
    void weighCounted(AssessmentId assessment, List<CountedImportance> counts);

    /** Who never handed in and was left out: they are neither asked nor awaited any more. */
    Set<ParticipantId> leftOut(AssessmentId assessment);

    /** Who has rated importance. */
    Set<ParticipantId> weighed(AssessmentId assessment);
}
