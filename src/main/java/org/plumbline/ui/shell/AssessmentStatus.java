package org.plumbline.ui.shell;

import org.plumbline.model.Phase;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an assessment stands, as the rail says it.
 *
 * @param people how many are asked
 * @param questionnaires how many are chosen
 * @param handedIn how many of the people have handed in
 * @param stage 1 to 5, once there is one
 * @param index 0 to 100, once there is one
 * @param talks how far its workshop is; absent where none is held
 * @param actions how many there are
 * @param finished how many of the actions have come to an end
 */
public record AssessmentStatus(
        String organisation,
        String title,
        Phase phase,
        int people,
        int questionnaires,
        int handedIn,
        OptionalInt stage,
        OptionalInt index,
        Optional<Talks> talks,
        int actions,
        int finished) {

    /**
     * How far a workshop is.
     *
     * @param items on the agenda; none before it is planned
     * @param ended of which the talk has ended
     */
    public record Talks(int items, int ended) {}
}
