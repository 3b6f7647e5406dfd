package org.plumbline.workflow;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the home screen.
 *
 * @param asked stands for what is asked by which method: equal where both are the same
 * @param people how many people are asked
 * @param handedIn how many of them handed in
 * @param stillToCome the names of those who did not
 * @param lastOpened when it was last opened, if it ever was
 * @param stage 1 to 5 once closed, if there is an overall index
 * @param index the index as displayed (0 to 100) once closed, if there is one
 * @param range the range beside the index, if one may be shown
 * @param readable whether it can be opened; if not, only the descriptive parts can be trusted
 */
public record AssessmentSummary(
        AssessmentId id,
        String organisation,
        String title,
        LocalDate date,
        Phase phase,
        Form form,
        Mode mode,
        String asked,
        int people,
        int handedIn,
        List<String> stillToCome,
        Optional<Instant> lastOpened,
        OptionalInt stage,
        OptionalInt index,
        Optional<IndexRange> range,
        boolean readable) {

    public AssessmentSummary {
        stillToCome = List.copyOf(stillToCome);
    }

    /** The range beside the index, both ends as displayed. */
    public record IndexRange(int low, int high) {}
}
