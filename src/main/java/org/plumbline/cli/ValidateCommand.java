package org.plumbline.cli;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.QuestionnaireReader;
import org.plumbline.catalogue.Reading;
import org.plumbline.exchange.AssessmentFileReader;
import org.plumbline.model.Questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks questionnaires and assessment files. Questionnaires among them are known to the others.
 */
final class ValidateCommand implements Command {

    private static final String DATA = "--data";

    private final InputFiles files;

    ValidateCommand(InputFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.files().optional(DATA, "DIR");
    }

    @Override
    public Status run(Given given, Console console) {
        var status = Status.DONE;
        var opened = new ArrayList<JsonFile>();
        for (Path path : given.files()) {
            Reading<JsonFile> reading = JsonFile.open(path);
            reading.usable().ifPresent(opened::add);
            status = status.and(report(reading.problems(), console));
        }
        List<Questionnaire> known = files.known(given.somePath(DATA), opened);
        for (JsonFile file : opened) {
            status = status.and(check(file, known, console));
        }
        return status;
    }

    private static Status check(JsonFile file, List<Questionnaire> known, Console console) {
        List<Problem> problems = problems(file, known);
        if (problems.isEmpty()) {
            console.result("cli.validate.usable", file.name());
        }
        return report(problems, console);
    }

    private static Status report(List<Problem> problems, Console console) {
        return problems.isEmpty() ? Status.DONE : console.refuse(problems);
    }

    private static List<Problem> problems(JsonFile file, List<Questionnaire> known) {
        Optional<String> format = file.format();
        if (format.isEmpty()) {
            return withoutFormat(file);
        }
        return switch (format.get()) {
            case QuestionnaireReader.FORMAT -> new CatalogueReader().problems(file);
            case AssessmentFileReader.FORMAT ->
                    new AssessmentFileReader(known).read(file).problems();
            default -> List.of(unknownFormat(file, "is not a format that can be checked"));
        };
    }

    private static List<Problem> withoutFormat(JsonFile file) {
        List<Problem> notJson = file.read(Optional::of).problems();
        return notJson.isEmpty() ? List.of(unknownFormat(file, "is missing")) : notJson;
    }

    private static Problem unknownFormat(JsonFile file, String what) {
        return new Problem(
                file.name(),
                "/format",
                what
                        + "; expected \""
                        + QuestionnaireReader.FORMAT
                        + "\" or \""
                        + AssessmentFileReader.FORMAT
                        + '"');
    }
}
