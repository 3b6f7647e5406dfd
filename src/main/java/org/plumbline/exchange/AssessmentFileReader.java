package org.plumbline.exchange;

import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;

import java.util.List;

/** Reads an assessment file ({@code *.plumbline.json}). */
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"}) // until the behaviour is here
public final class AssessmentFileReader {

    private final List<Questionnaire> known;

    /**
     * @param known the questionnaires an assessment may name by their id alone
     */
    public AssessmentFileReader(List<Questionnaire> known) {
        this.known = List.copyOf(known);
    }

    /** Reads the assessment in a file, or everything that is wrong with it. */
    public Reading<Assessment> read(JsonFile file) {
        throw new UnsupportedOperationException();
    }
}
