package org.plumbline.ui.discuss;

import org.plumbline.model.Consent;
import org.plumbline.model.Setup;
import org.plumbline.workflow.Refusal;
import org.plumbline.workshop.Room;

/** How far a workshop is, as the console shows it. */
sealed interface DiscussState {

    /** It is being read. */
    record Loading() implements DiscussState {}

    /** There can be none now, and why. */
    record Impossible(Refusal reason) implements DiscussState {}

    /**
     * None was planned yet.
     *
     * @param answered whether answers were given before
     * @param consent what was agreed to so far
     */
    record Unplanned(Setup setup, boolean answered, Consent consent) implements DiscussState {}

    /** It was planned, and may have begun. */
    record Running(Room room) implements DiscussState {}
}
