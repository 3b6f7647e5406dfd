package org.plumbline.app;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.cli.Cli;
import org.plumbline.cli.CliParts;
import org.plumbline.exchange.AssessmentFileWriter;
import org.plumbline.exchange.SafeFile;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.workflow.AssessmentDesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the commands together with what they need. Loads no class of the desktop toolkit. */
final class HeadlessCommands {

    private HeadlessCommands() {}

    /** Runs a command on the streams of the process and gives back its exit status. */
    static int run(List<String> arguments) {
        System.setProperty("java.awt.headless", "true");
        return cli(defaultData(), Clock.system(ZoneId.systemDefault()))
                .run(arguments, System.out, System.err);
    }

    /**
     * The command line.
     *
     * @param defaultData where data lies if the command line does not say it
     */
    static Cli cli(Path defaultData, Clock clock) {
        return new Cli(
                new CliParts(
                        Version.current(),
                        defaultData,
                        clock,
                        new LocalDesks(clock),
                        new PdfReportWriter(),
                        new FailureLog()));
    }

    private static Path defaultData() {
        return Directories.locate(
                        System.getProperty("os.name"),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        Optional.empty())
                .data();
    }

    /** The databases on this computer. */
    private record LocalDesks(Clock clock) implements CliParts.Desks {

        @Override
        public boolean isIn(Path data) {
            return H2Database.isIn(data);
        }

        @Override
        public CliParts.OpenDesk open(Path data) {
            Storage storage = H2Database.open(data, clock);
            return new LocalDesk(
                    new AssessmentDesk(
                            storage,
                            closed -> Standing.NONE,
                            HeadlessCommands::write,
                            clock,
                            () -> new AssessmentId(UUID.randomUUID().toString())),
                    storage);
        }
    }

    private record LocalDesk(AssessmentDesk desk, Storage storage) implements CliParts.OpenDesk {

        @Override
        public void close() {
            storage.close();
        }
    }

    private static void write(Assessment assessment, Path file) {
        var writer = new AssessmentFileWriter(new CatalogueReader().builtIn().questionnaires());
        try {
            SafeFile.replacing(file).write(out -> out.write(writer.write(assessment)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
