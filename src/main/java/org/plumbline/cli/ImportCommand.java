package org.plumbline.cli;

import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Assessment;
import org.plumbline.workflow.ImportOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings assessments into the local database; those in order go in even if others are not. */
final class ImportCommand implements Command {

    private static final String DATA = "--data";

    private final InputFiles files;
    private final CliParts parts;

    ImportCommand(InputFiles files, CliParts parts) {
        this.files = files;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.files().required(DATA, "DIR");
    }

    @Override
    public Status run(Given given, Console console) throws IOException {
        Path data = given.path(DATA);
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new WrongUsageException(data + " is a file; expected a folder.");
        }
        var status = Status.DONE;
        Map<Path, Assessment> readable = new LinkedHashMap<>();
        for (Path file : given.files()) {
            switch (files.assessment(file, given.somePath(DATA))) {
                case Reading.Usable<Assessment>(Assessment found) -> readable.put(file, found);
                case Reading.Unusable<Assessment>(List<Problem> problems) ->
                        status = status.and(console.refuse(problems));
            }
        }
        return readable.isEmpty() ? status : status.and(bringIn(readable, data, console));
    }

    private Status bringIn(Map<Path, Assessment> readable, Path data, Console console)
            throws IOException {
        Files.createDirectories(data);
        var status = Status.DONE;
        try (var open = parts.desks().open(data)) {
            for (var entry : readable.entrySet()) {
                ImportOutcome outcome = open.desk().importAssessment(entry.getValue());
                status = status.and(say(outcome, entry.getKey(), console));
            }
        }
        return status;
    }

    private static Status say(ImportOutcome outcome, Path file, Console console) {
        return switch (outcome) {
            case ImportOutcome.Added(Assessment added) -> {
                console.result("cli.import.added", file.toString(), added.id().value());
                yield Status.DONE;
            }
            case ImportOutcome.Unchanged(Assessment same) -> {
                console.result("cli.import.unchanged", file.toString(), same.id().value());
                yield Status.DONE;
            }
            case ImportOutcome.Differs differs -> console.refuse(List.of(taken(file, differs)));
        };
    }

    private static Problem taken(Path file, ImportOutcome.Differs differs) {
        return new Problem(
                file.toString(),
                "/id",
                "is "
                        + differs.imported().id()
                        + ", which is there already with other content; expected an assessment that"
                        + " is not there yet, nothing was changed");
    }
}
