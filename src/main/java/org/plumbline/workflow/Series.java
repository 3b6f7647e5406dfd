package org.plumbline.workflow;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;

import java.time.LocalDate;
import java.util.List;

/**
 * The finished assessments of one organisation in one form: like that may be compared with like.
 *
 * @param organisation the name of the organisation
 * @param years newest first, at least one
 */
public record Series(String organisation, Form form, List<Year> years) {

    /** One finished assessment. */
    public record Year(AssessmentId id, String title, LocalDate date) {}

    public Series {
        years = List.copyOf(years);
    }

    /** Whether there is anything to compare. */
    public boolean comparable() {
        return years.size() > 1;
    }

    /** Whether another series is about the same organisation and form. */
    public boolean same(Series other) {
        return form == other.form && organisation.equalsIgnoreCase(other.organisation);
    }
}
