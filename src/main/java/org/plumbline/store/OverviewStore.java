package org.plumbline.store;

import org.plumbline.model.AssessmentId;

import java.time.Instant;
import java.util.List;

/** What is needed to list assessments without reading each of them whole. */
public interface OverviewStore {

    /** All assessments, the one opened last first, those never opened after them. */
    List<Overview> list();

    /** Remembers when an assessment was opened; nothing happens if there is none. */
    void opened(AssessmentId assessment, Instant when);

    /**
     * Keeps where a closed assessment came out, until the assessment changes; nothing happens if
     * there is none.
     */
    void keepStanding(AssessmentId assessment, Standing standing);
}
