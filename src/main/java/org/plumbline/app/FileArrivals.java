package org.plumbline.app;

import org.plumbline.catalogue.Catalogue;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.exchange.AssessmentFileReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Questionnaire;
import org.plumbline.ui.home.Arrivals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Assessments that come from the catalogue, the sample and files. */
final class FileArrivals implements Arrivals {

    private final Catalogue catalogue;
    private final Supplier<AssessmentId> ids;

    FileArrivals(Catalogue catalogue, Supplier<AssessmentId> ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    @Override
    public List<Questionnaire> suggested() {
        return catalogue.questionnaires().stream().filter(q -> q.id().builtIn()).toList();
    }

    @Override
    public Assessment sample() {
        return new SampleAssessment(catalogue.questionnaires()).create(ids.get());
    }

    @Override
    public List<Assessment> samplesBefore() {
        return new SampleAssessment(catalogue.questionnaires()).earlier(ids);
    }

    @Override
    public Arrival read(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (JsonFile.open(file, name)) {
            case Reading.Usable<JsonFile>(JsonFile json) -> read(json);
            case Reading.Unusable<JsonFile>(List<Problem> problems) -> unreadable(problems);
        };
    }

    private Arrival read(JsonFile json) {
        return switch (new AssessmentFileReader(catalogue.questionnaires()).read(json)) {
            case Reading.Usable<Assessment>(Assessment assessment) -> new Arrival.Found(assessment);
            case Reading.Unusable<Assessment>(List<Problem> problems) -> unreadable(problems);
        };
    }

    private static Arrival unreadable(List<Problem> problems) {
        return new Arrival.Unusable(problems.stream().map(Problem::line).toList());
    }
}
