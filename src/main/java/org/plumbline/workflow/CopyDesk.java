package org.plumbline.workflow;

import org.plumbline.exchange.SafeFile;
import org.plumbline.i18n.Messages;
import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportKind;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportPart;
import org.plumbline.report.Withheld;
import org.plumbline.report.Wordings;
import org.plumbline.report.sheet.BookWriter;
import org.plumbline.report.sheet.ResultBook;
import org.plumbline.report.sheet.ResultBooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The desk on which editable and reusable copies of a report and its result are made. They leave
 * out what the report leaves out. Safe for use by several threads.
 */
public final class CopyDesk {

    private final CopyWriters writers;
    private final MaturityReport reports;
    private final ResultBooks books;

    /**
     * Makes the desk.
     *
     * @param wordings the words in which copies tell what was asked
     */
    public CopyDesk(CopyWriters writers, Wordings wordings) {
        this.writers = writers;
        this.reports = new MaturityReport(wordings);
        this.books = new ResultBooks(wordings);
    }

    /**
     * Makes a copy; the same material, options and moment give the same bytes.
     *
     * @param options what the report contains, leaves out and looks like, and its language
     * @param now the moment written into a calendar
     */
    public MadeCopy make(ReportMaterial material, ReportOptions options, CopyKind kind, Instant now)
            throws IOException {
        return switch (kind) {
            case WORD -> copy(writers.word(), report(material, options));
            case POWERPOINT -> copy(writers.slides(), report(material, options));
            case MARKDOWN -> copy(writers.summary(), report(material, summary(options)));
            case EXCEL -> copy(writers.workbook(), book(material, options));
            case CSV_RESULTS -> copy(writers.results(), book(material, options));
            case CSV_ACTIONS -> copy(writers.actions(), book(material, options));
            case CALENDAR -> new MadeCopy(calendar(material.assessment(), options, now));
        };
    }

    /** Whether an action has a day that a calendar can hold. */
    public boolean hasDays(ReportMaterial material) {
        return !new ActionCalendar(Messages.english()).days(material.assessment()).isEmpty();
    }

    /**
     * Saves a made copy, whole or not at all, in place of an existing file.
     *
     * @throws IOException if it cannot be written; an existing file is unchanged
     */
    public void save(MadeCopy copy, Path file) throws IOException {
        SafeFile.replacing(file).write(out -> out.write(copy.bytes()));
    }

    private ReportDocument report(ReportMaterial material, ReportOptions options) {
        return reports.compose(
                material.assessment(),
                material.result(),
                material.lastTime().stream().toList(),
                options);
    }

    private static ReportOptions summary(ReportOptions options) {
        return options.withKind(ReportKind.MATURITY).withParts(EnumSet.of(ReportPart.SUMMARY));
    }

    private ResultBook book(ReportMaterial material, ReportOptions options) {
        return books.compose(material.assessment(), material.result(), options);
    }

    private byte[] calendar(Assessment assessment, ReportOptions options, Instant now) {
        boolean named = !options.withheld().contains(Withheld.NAMES);
        return new ActionCalendar(Messages.of(options.language()))
                .write(named ? assessment : unnamed(assessment), now);
    }

    private static Assessment unnamed(Assessment assessment) {
        List<Action> actions =
                assessment.actions().stream()
                        .map(action -> action.draft().owner(Optional.empty()).action())
                        .toList();
        return assessment.withActions(actions);
    }

    private static MadeCopy copy(CopyWriter writer, ReportDocument report) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(report, out);
        return new MadeCopy(out.toByteArray());
    }

    private static MadeCopy copy(BookWriter writer, ResultBook book) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(book, out);
        return new MadeCopy(out.toByteArray());
    }
}
