package org.plumbline.ui.home;

import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;

import java.nio.file.Path;
import java.util.List;

/**
 * Where assessments come from besides the store: questionnaires to begin with, the sample, files.
 */
public interface Arrivals {

    /** The questionnaires a new assessment asks until somebody chooses others. */
    List<Questionnaire> suggested();

    /** A new copy of the sample, its title marked as one; not kept yet. */
    Assessment sample();

    /** New copies of the sample company's earlier assessments, oldest first; not kept yet. */
    List<Assessment> samplesBefore();

    /** Reads an assessment file. */
    Arrival read(Path file);

    /** What was found in a file. */
    sealed interface Arrival {

        /** An assessment. */
        record Found(Assessment assessment) implements Arrival {}

        /**
         * No assessment that can be used.
         *
         * @param problems one sentence each, without answers or names
         */
        record Unusable(List<String> problems) implements Arrival {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }
    }
}
