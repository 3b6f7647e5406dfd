package org.plumbline.cli;

import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.exchange.ResultWriter;
import org.plumbline.model.Assessment;
import org.plumbline.scoring.AssessmentScoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Scores an assessment file. */
final class ScoreCommand implements Command {

    private static final String DATA = "--data";

    private final InputFiles files;

    ScoreCommand(InputFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "score";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.file().optional(OutputFile.OUT, "FILE").flag(OutputFile.FORCE).optional(DATA, "DIR");
    }

    @Override
    public Status run(Given given, Console console) throws IOException {
        Optional<OutputFile> out = given.somePath(OutputFile.OUT).map(path -> OutputFile.of(given));
        Path file = given.files().getFirst();
        return switch (files.finished(file, given.somePath(DATA))) {
            case Reading.Usable<Assessment>(Assessment assessment) ->
                    score(assessment, out, console);
            case Reading.Unusable<Assessment>(List<Problem> problems) -> console.refuse(problems);
        };
    }

    private static Status score(Assessment assessment, Optional<OutputFile> out, Console console)
            throws IOException {
        byte[] result = new ResultWriter().write(new AssessmentScoring().score(assessment));
        if (out.isPresent()) {
            out.get().write(stream -> stream.write(result));
        } else {
            console.result(result);
        }
        return Status.DONE;
    }
}
