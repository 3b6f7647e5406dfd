package org.plumbline.exchange;

import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;

import java.util.List;

/** Writes an assessment so that {@link AssessmentFileReader} reads the same again. */
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"}) // until the behaviour is here
public final class AssessmentFileWriter {

    private final List<Questionnaire> known;

    /**
     * @param known the questionnaires a reader knows by their id; others are written in full
     */
    public AssessmentFileWriter(List<Questionnaire> known) {
        this.known = List.copyOf(known);
    }

    /** The assessment as the bytes of a file, without the codes of participants. */
    public byte[] write(Assessment assessment) {
        throw new UnsupportedOperationException();
    }
}
