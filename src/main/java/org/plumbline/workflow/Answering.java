package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.store.Storage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One participant's private turn at answering. When a method that changes something returns, the
 * change is kept and the screen may say "Saved"; when it throws, nothing given before is lost.
 * Pausing needs no call: a turn can be dropped and taken up again at any time.
 *
 * <p>To be used by one thread at a time.
 */
public final class Answering {

    private final Storage storage;
    private final AssessmentId assessment;
    private final Participant participant;
    private final List<AskedItem> items;
    private final boolean collecting;
    private final AnswerRules rules;
    private final TurnNotes notes;
    private final UndoSteps undo = new UndoSteps();
    private Turn turn;
    private Consent consent;

    /**
     * Takes up the turn of a participant where it was left.
     *
     * @throws RefusedException if no such person is asked
     */
    public Answering(Storage storage, Assessment assessment, ParticipantId participant) {
        this.storage = storage;
        this.assessment = assessment.id();
        this.participant =
                assessment
                        .participant(participant)
                        .orElseThrow(() -> new RefusedException(Refusal.NO_SUCH_PERSON));
        this.items = AskedItems.of(assessment, this.participant);
        this.collecting = assessment.phase() == Phase.COLLECTING;
        this.rules = new AnswerRules(items);
        this.notes = new TurnNotes(storage, assessment, participant);
        this.turn = assessment.answers().turnOf(participant);
        this.consent = assessment.consent();
    }

    /** Whose turn it is. */
    public Participant participant() {
        return participant;
    }

    /** Everything that is asked, in order. */
    public List<AskedItem> items() {
        return items;
    }

    /** The stage (1 to 5) on which the participant placed the organisation, once it was chosen. */
    public OptionalInt firstPicture() {
        return turn.firstPicture();
    }

    /**
     * Notes the stage on which the participant places the organisation (decision 11).
     *
     * @param stage 1 to 5
     */
    public void placeFirst(int stage) {
        mayChange();
        keep(turn.withFirstPicture(stage));
    }

    /** The answer to an item, if it has one. */
    public Optional<Answer> answerTo(ItemId item) {
        return notes.given(item).map(GivenAnswer::answer);
    }

    /** The comment beside an item, answered or not. */
    public Optional<String> commentOn(ItemId item) {
        return notes.comment(item);
    }

    /**
     * Answers an item. "Does not apply" needs a reason of at least three words.
     *
     * @throws RefusedException if the turn is locked, the item is not asked, the level is not on
     *     its scale, or the reason is too short
     */
    public void answer(ItemId item, Answer answer) {
        mayChange();
        rules.check(item, answer);
        Optional<Answer> before = answerTo(item);
        if (!before.equals(Optional.of(answer))) {
            give(item, Optional.of(answer));
            undo.push(item, before);
        }
    }

    /** Takes an answer back; its comment stays beside the item. */
    public void clear(ItemId item) {
        mayChange();
        Optional<Answer> before = answerTo(item);
        if (before.isPresent()) {
            give(item, Optional.empty());
            undo.push(item, before);
        }
    }

    /** Keeps a comment beside an item, answered or not; a blank text removes it. */
    public void comment(ItemId item, String text) {
        mayChange();
        rules.find(item);
        Optional<String> comment = Optional.of(text).filter(t -> !t.isBlank());
        if (!comment.equals(notes.comment(item))) {
            notes.keep(item, answerTo(item), comment);
        }
    }

    /** Whether there is a change of an answer to take back. */
    public boolean canUndo() {
        return !undo.isEmpty() && !locked();
    }

    /** Takes the last change of an answer back; comments stay as they are. */
    public Optional<ItemId> undo() {
        if (undo.isEmpty()) {
            return Optional.empty();
        }
        mayChange();
        UndoSteps.Step step = undo.peek();
        give(step.item(), step.before());
        undo.pop();
        return Optional.of(step.item());
    }

    /**
     * How many "don't know" in a row end at this item, itself included; from three on the screen
     * asks what the person has seen (method 2.3).
     */
    public int dontKnowsUpTo(ItemId item) {
        return review().dontKnowsUpTo(rules.find(item));
    }

    /** Items to look at again: without an answer first, then don't know, then does not apply. */
    public List<Gap> gaps() {
        return review().gaps();
    }

    /** What was given so far, counted. */
    public ReviewCounts counts() {
        return review().counts();
    }

    private TurnReview review() {
        return new TurnReview(items, notes);
    }

    /** Whether the chief executive agreed to be shown alone beside the team. */
    public boolean ceoGapAllowed() {
        return consent.ceoGap();
    }

    /**
     * Gives or withdraws the chief executive's consent; takes effect at once, handed in or not.
     *
     * @throws RefusedException unless this is the chief executive's turn
     */
    public void allowCeoGap(boolean allowed) {
        refuseIf(!participant.ceo(), Refusal.ONLY_THE_CEO);
        consent =
                storage.assessments()
                        .change(assessment, a -> a.withConsent(a.consent().withCeoGap(allowed)))
                        .consent();
    }

    /**
     * Hands the turn in and locks it; gaps are allowed.
     *
     * @param releaseComments whether the comments may be shown word for word, without a name
     */
    public void handIn(boolean releaseComments) {
        mayChange();
        notes.dropDrafts();
        keep(turn.handIn(releaseComments));
    }

    /** Whether nothing can be changed any more: handed in, left out, or collecting is closed. */
    public boolean locked() {
        return !collecting || turn.state() != TurnState.OPEN;
    }

    /** The turn as it is kept. */
    public Turn turn() {
        return turn;
    }

    private void give(ItemId item, Optional<Answer> answer) {
        notes.keep(item, answer, notes.comment(item));
    }

    private void keep(Turn changed) {
        storage.answers().putTurn(assessment, changed);
        turn = changed;
    }

    private void mayChange() {
        refuseIf(locked(), Refusal.TURN_LOCKED);
    }

    private static void refuseIf(boolean condition, Refusal reason) {
        if (condition) {
            throw new RefusedException(reason);
        }
    }
}
