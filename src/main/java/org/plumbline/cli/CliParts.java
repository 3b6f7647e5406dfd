package org.plumbline.cli;

import org.plumbline.report.ReportWriter;
import org.plumbline.workflow.AssessmentDesk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What the commands need from the rest of the program.
 *
 * @param version the version of the program
 * @param defaultData where data lies if the command line does not say it
 * @param clock dates a report
 */
public record CliParts(
        String version,
        Path defaultData,
        Clock clock,
        Desks desks,
        ReportWriter reportWriter,
        Faults faults) {

    /** The local databases. */
    public interface Desks {

        /** Whether there is a database in a directory. */
        boolean isIn(Path data);

        /**
         * Opens the database in a directory, and creates it if there is none.
         *
         * @param data an existing directory
         * @throws org.plumbline.store.StoreException if it cannot be opened
         */
        OpenDesk open(Path data);
    }

    /** A desk over an open database. */
    public interface OpenDesk extends AutoCloseable {

        AssessmentDesk desk();

        @Override
        void close();
    }

    /**
     * A failure that was kept.
     *
     * @param code by which it can be found in the log
     * @param log the log it stands in; empty if none could be written
     */
    public record Kept(String code, Optional<Path> log) {}

    /** Keeps what is known about a failure. */
    @FunctionalInterface
    public interface Faults {

        /**
         * Writes a failure into the log of a data directory, without anybody's answers.
         *
         * @param places data directories; the first that can be written gets it
         */
        Kept keep(Throwable failure, List<Path> places);
    }
}
