package org.plumbline.cli;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.QuestionnaireReader;
import org.plumbline.catalogue.Reading;
import org.plumbline.exchange.AssessmentFileReader;
import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files that commands are given. */
final class InputFiles {

    private static final String QUESTIONNAIRES = "questionnaires";

    private final CliParts parts;
    private final CatalogueReader catalogue = new CatalogueReader();

    InputFiles(CliParts parts) {
        this.parts = parts;
    }

    /** The built-in questionnaires and the usable ones of the user's own in a data directory. */
    List<Questionnaire> known(Optional<Path> data) {
        Path folder = data.orElse(parts.defaultData()).resolve(QUESTIONNAIRES);
        return catalogue.withOwn(folder).questionnaires();
    }

    /** The built-in questionnaires alone: a file for others carries every other one inside. */
    List<Questionnaire> builtIn() {
        return catalogue.builtIn().questionnaires();
    }

    /** The questionnaires among some files, beside those known already. */
    List<Questionnaire> known(Optional<Path> data, List<JsonFile> files) {
        var all = new ArrayList<>(known(data));
        var reader = new QuestionnaireReader();
        files.stream()
                .filter(InputFiles::isQuestionnaire)
                .flatMap(file -> reader.read(file).usable().stream())
                .filter(found -> all.stream().noneMatch(q -> q.id().equals(found.id())))
                .forEach(all::add);
        return all;
    }

    /** Reads an assessment. */
    Reading<Assessment> assessment(Path path, Optional<Path> data) {
        return switch (JsonFile.open(path)) {
            case Reading.Usable<JsonFile>(JsonFile file) ->
                    new AssessmentFileReader(known(data)).read(file);
            case Reading.Unusable<JsonFile>(List<Problem> problems) ->
                    new Reading.Unusable<>(problems);
        };
    }

    /** Reads an assessment whose result may be seen: nobody is answering it any more. */
    Reading<Assessment> finished(Path path, Optional<Path> data) {
        return switch (assessment(path, data)) {
            case Reading.Usable<Assessment>(Assessment found) -> closed(path, found);
            case Reading.Unusable<Assessment> unusable -> unusable;
        };
    }

    private static Reading<Assessment> closed(Path path, Assessment assessment) {
        boolean untouched = assessment.answers().given().isEmpty();
        if (assessment.phase() == Phase.CLOSED || untouched) {
            return new Reading.Usable<>(assessment.withPhase(Phase.CLOSED));
        }
        return new Reading.Unusable<>(
                List.of(
                        new Problem(
                                path.toString(),
                                "/phase",
                                "says that people are still answering; expected \"closed\", because"
                                        + " there are no results before that")));
    }

    static boolean isQuestionnaire(JsonFile file) {
        return file.format().equals(Optional.of(QuestionnaireReader.FORMAT));
    }
}
