package org.plumbline.ui.discuss;

import org.plumbline.i18n.Messages;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;
import org.plumbline.ui.support.Choice;
import org.plumbline.ui.support.Dialogs;
import org.plumbline.ui.support.Question;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.List;
import java.util.Optional;

/** What to do first: importance counted in the room, effort, and actions chosen from the list. */
final class WeighViewModel {

    private final RoomDesk desk;
    private final Messages messages;
    private final Dialogs dialogs;

    WeighViewModel(RoomDesk desk, Surroundings around) {
        this.desk = desk;
        this.messages = around.messages();
        this.dialogs = around.dialogs();
    }

    /** Goes on; asks before where that ends a rating in which some have not taken part. */
    void goOn(Runnable goOn) {
        int still =
                priorities()
                        .filter(part -> part.ratings() > 0)
                        .map(part -> part.stillToRate().size())
                        .orElse(0);
        if (still == 0) {
            goOn.run();
        } else {
            dialogs.ask(
                    Question.of(
                            "endRating",
                            messages.get("discuss.weigh.end", still),
                            messages.get("discuss.weigh.end.text"),
                            Choice.cancel(messages.get("discuss.weigh.end.stay")),
                            Choice.main(
                                    "endRatingNow", messages.get("discuss.weigh.end.go"), goOn)));
        }
    }

    /** What the part shows, if the room is at it. */
    Optional<Overview.Priorities> priorities() {
        return desk.room()
                .flatMap(Room::overview)
                .filter(Overview.Priorities.class::isInstance)
                .map(Overview.Priorities.class::cast);
    }

    /** Takes ratings counted from cards, a row for each section. */
    void counted(List<CountedImportance> counts) {
        desk.step(discussing -> discussing.weighCounted(counts));
    }

    /** Records what it would take to improve a section. */
    void effort(EffortEstimate estimate) {
        desk.step(discussing -> discussing.effort(estimate));
    }

    /** Records the evidence grade of a high claim. */
    void evidence(ItemId item, int grade, String note) {
        desk.step(discussing -> discussing.evidence(item, grade, note));
    }

    /** Takes the evidence grade of a claim back. */
    void withoutEvidence(ItemId item) {
        desk.step(discussing -> discussing.withoutEvidence(item));
    }

    /** Makes something an action for a section, to be completed later; blank does nothing. */
    void act(SectionId section, String what) {
        if (!what.isBlank()) {
            desk.step(discussing -> discussing.actOn(section, what.strip()));
        }
    }
}
