package org.plumbline.workflow;

import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.Scale;
import org.plumbline.model.Talk;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.BallotBox;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.Storage;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.function.UnaryOperator;

/**
 * The room of one workshop as it is kept, and the steps that change it. Each changing method keeps
 * the change and returns the room as it is then.
 */
final class KeptRoom {

    private final Storage storage;
    private final Assessment outline;
    private final RoomView view;

    KeptRoom(Storage storage, AssessmentScoring scoring, Assessment outline) {
        this.storage = storage;
        this.outline = outline;
        this.view = new RoomView(storage, scoring, outline);
    }

    AssessmentId id() {
        return outline.id();
    }

    BallotBox ballots() {
        return storage.ballots();
    }

    /** Forgets the result of an item whose votes or agreed level change. */
    void changed(ItemId item) {
        view.changed(item);
    }

    /** Forgets all results, as when somebody comes or consent changes. */
    void allChanged() {
        view.allChanged();
    }

    /** The room by these notes. That its ranking is seen is kept before anybody sees it. */
    Room of(RoomNotes notes) {
        Room seen = view.of(notes);
        return endsRating(seen)
                ? view.of(
                        storage.workshops()
                                .change(id(), now -> now.with(now.workshop().withRankingShown())))
                : seen;
    }

    private boolean endsRating(Room seen) {
        Workshop workshop = seen.workshop();
        return !workshop.rankingShown()
                && (ranks(seen)
                        || (Weighed.isLeft(workshop) && !ballots().weighed(id()).isEmpty()));
    }

    private static boolean ranks(Room seen) {
        return seen.overview()
                .filter(Overview.Priorities.class::isInstance)
                .map(Overview.Priorities.class::cast)
                .filter(part -> part.ratings() > 0 && part.stillToRate().isEmpty())
                .isPresent();
    }

    Room now() {
        return of(notes());
    }

    /**
     * What is written down.
     *
     * @throws RefusedException if no workshop was planned
     */
    RoomNotes notes() {
        return storage.workshops().find(outline.id()).orElseThrow(KeptRoom::notPlanned);
    }

    private static RefusedException notPlanned() {
        return new RefusedException(Refusal.NOT_NOW);
    }

    Room workshop(UnaryOperator<Workshop> change) {
        return change(notes -> notes.with(change.apply(notes.workshop())));
    }

    Room change(UnaryOperator<RoomNotes> change) {
        return of(storage.workshops().change(outline.id(), change));
    }

    /** Whether an item was answered before the workshop. */
    boolean answeredBefore(ItemId item) {
        return !ballots().answered(outline.id(), item, 1).isEmpty();
    }

    /** The talk the room is at; refused at a part. */
    Talk talk() {
        return about().talk();
    }

    private AgendaEntry.Topic.ItemTalk about() {
        return notes().workshop()
                .current()
                .map(AgendaEntry::topic)
                .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                .map(AgendaEntry.Topic.ItemTalk.class::cast)
                .orElseThrow(KeptRoom::notPlanned);
    }

    /** The talk the room is at while votes are taken; refused otherwise. */
    Talk votingTalk() {
        Talk talk = talk();
        refuseUnless(talk.stage() == Talk.Stage.VOTING);
        return talk;
    }

    ItemId item() {
        return about().item();
    }

    Scale scale(ItemId item) {
        return outline.questionnaireOf(item).orElseThrow().scale();
    }

    static void refuseUnless(boolean allowed) {
        refuseIf(!allowed, Refusal.NOT_NOW);
    }

    static void refuseIf(boolean condition, Refusal reason) {
        if (condition) {
            refuse(reason);
        }
    }

    static void refuse(Refusal reason) {
        throw new RefusedException(reason);
    }
}
