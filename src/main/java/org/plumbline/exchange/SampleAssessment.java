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
import java.util.function.Supplier;

/**
 * The sample: one invented company, eight executives, all six questionnaires, long form, answered,
 * talked over and acted upon; and the same company in the two years before.
 */
public final class SampleAssessment {

    private static final String RESOURCE = "sample.plumbline.json";
    private static final List<String> EARLIER =
            List.of("sample-2024.plumbline.json", "sample-2025.plumbline.json");
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
        return copy(RESOURCE, id);
    }

    /**
     * Copies of the assessments of the same company in the years before, oldest first, each under
     * an id of its own and marked as a sample.
     */
    public List<Assessment> earlier(Supplier<AssessmentId> ids) {
        return EARLIER.stream().map(resource -> copy(resource, ids.get())).toList();
    }

    private Assessment copy(String resource, AssessmentId id) {
        Assessment sample = original(resource);
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
        return bytes(RESOURCE);
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = SampleAssessment.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Assessment original(String resource) {
        var reader = new AssessmentFileReader(builtIn);
        return switch (reader.read(new JsonFile(resource, bytes(resource)))) {
            case Reading.Usable<Assessment>(Assessment sample) -> sample;
            case Reading.Unusable<Assessment>(List<Problem> problems) ->
                    throw new IllegalStateException(problems.getFirst().line());
        };
    }
}
