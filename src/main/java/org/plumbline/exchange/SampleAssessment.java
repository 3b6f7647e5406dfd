package org.plumbline.exchange;

import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The sample: one invented company, eight executives, all six questionnaires, long form, answered,
 * talked over and acted upon.
 */
public final class SampleAssessment {

    private static final String RESOURCE = "sample.plumbline.json";
    private static final String MARK = " (sample)";

    private final List<Questionnaire> builtIn;

    /**
     * @param builtIn the built-in questionnaires
     */
    public SampleAssessment(List<Questionnaire> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /** A copy of the sample under an id of its own, its title marked as a sample. */
    public Assessment create(AssessmentId id) {
        Assessment sample = original();
        return sample.withId(id).withSetup(marked(sample.setup()));
    }

    private static Setup marked(Setup setup) {
        return new Setup(
                setup.organisation(),
                setup.title() + MARK,
                setup.date(),
                setup.methodVersion(),
                setup.form(),
                setup.mode(),
                setup.smallestGroup());
    }

    /** The sample as an assessment file, the same bytes every time. */
    public byte[] file() {
        try (InputStream resource = SampleAssessment.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(resource, RESOURCE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Assessment original() {
        var reader = new AssessmentFileReader(builtIn);
        return switch (reader.read(new JsonFile(RESOURCE, file()))) {
            case Reading.Usable<Assessment>(Assessment sample) -> sample;
            case Reading.Unusable<Assessment>(List<Problem> problems) ->
                    throw new IllegalStateException(problems.getFirst().line());
        };
    }
}
