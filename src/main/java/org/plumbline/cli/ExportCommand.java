package org.plumbline.cli;

import org.plumbline.catalogue.Problem;
import org.plumbline.model.AssessmentId;
import org.plumbline.store.StoreException;

import java.nio.file.Path;
import java.util.List;

/** Hands an assessment out of the local database. */
final class ExportCommand implements Command {

    private static final String DATA = "--data";
    private static final String ASSESSMENT = "--assessment";

    private final CliParts parts;

    ExportCommand(CliParts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.required(DATA, "DIR")
                .requiredWord(ASSESSMENT, "ID")
                .required(OutputFile.OUT, "FILE")
                .flag(OutputFile.FORCE);
    }

    @Override
    public Status run(Given given, Console console) {
        OutputFile out = OutputFile.of(given);
        Path data = given.path(DATA);
        if (isOfTheDatabase(out.path(), data)) {
            throw new WrongUsageException(
                    "--out names a file that the data itself is kept in; expected another one.");
        }
        if (!parts.desks().isIn(data)) {
            return console.refuse(
                    List.of(
                            Problem.ofFile(
                                    data.toString(),
                                    "holds no data; expected a folder that Plumbline keeps"
                                            + " assessments in")));
        }
        return handOut(data, assessment(given), out, console);
    }

    private static boolean isOfTheDatabase(Path file, Path data) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = data.toAbsolutePath().normalize();
        return folder.equals(target.getParent())
                && String.valueOf(target.getFileName()).startsWith("plumbline.");
    }

    private static AssessmentId assessment(Given given) {
        try {
            return new AssessmentId(given.word(ASSESSMENT).orElseThrow());
        } catch (IllegalArgumentException _) {
            throw new WrongUsageException(
                    "--assessment takes an id of 1 to 64 letters, digits, '.', '_' or '-'.");
        }
    }

    private Status handOut(Path data, AssessmentId id, OutputFile out, Console console) {
        try (var open = parts.desks().open(data)) {
            open.desk().exportTo(id, out.path());
            return Status.DONE;
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.NOT_FOUND) {
                throw e;
            }
            return console.refuse(
                    List.of(
                            Problem.ofFile(
                                    data.toString(),
                                    "holds no assessment with this id; expected the id of one that"
                                            + " is there")));
        }
    }
}
