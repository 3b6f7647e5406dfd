package org.plumbline.ui.home;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;

/** Where assessments come from besides the store: questionnaires to begin with, the sample, files. */
public interface Arrivals {

    /** What begins the id of every copy of the sample, by which it is known to be one. */
    String SAMPLE_PREFIX = "sample-";

    /** The questionnaires a new assessment asks until somebody chooses others. */
    List<Questionnaire> suggested();

    /** A new copy of the sample, not kept yet; its id begins with {@link #SAMPLE_PREFIX}. */
    Assessment sample();

    /** Reads an assessment file. */
    Arrival read(Path file);

    /** Whether an assessment is a copy of the sample. */
    static boolean isSample(AssessmentId id) {
        return id.value().startsWith(SAMPLE_PREFIX);
    }

    /** What was found in a file. */
    sealed interface Arrival {

        /** An assessment. */
        record Readable(Assessment assessment) implements Arrival {}

        /**
         * No assessment that can be used.
         *
         * @param problems one sentence each, without answers or names
         */
        record Unreadable(List<String> problems) implements Arrival {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }
}
