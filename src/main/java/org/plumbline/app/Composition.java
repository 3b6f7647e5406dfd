package org.plumbline.app;

import org.plumbline.catalogue.Catalogue;
import org.plumbline.catalogue.Translations;
import org.plumbline.exchange.AssessmentFileWriter;
import org.plumbline.exchange.SafeFile;
import org.plumbline.model.ActionId;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.office.CsvSheetWriter;
import org.plumbline.report.office.CsvWriter;
import org.plumbline.report.office.DocxReportWriter;
import org.plumbline.report.office.MarkdownReportWriter;
import org.plumbline.report.office.PptxReportWriter;
import org.plumbline.report.office.XlsxResultWriter;
import org.plumbline.report.pdf.PdfPagePreviewer;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.settings.CurrentSettings;
import org.plumbline.store.Storage;
import org.plumbline.ui.home.Arrivals;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Acting;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Collecting;
import org.plumbline.workflow.CopyDesk;
import org.plumbline.workflow.CopyWriters;
import org.plumbline.workflow.Discussing;
import org.plumbline.workflow.PapersDesk;
import org.plumbline.workflow.PastAssessments;
import org.plumbline.workflow.Preparing;
import org.plumbline.workflow.ReportDesk;
import org.plumbline.workflow.TableDesk;
import org.plumbline.workflow.TurnCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The parts below the screens, put together once the data is open: made with {@code new} from top
 * to bottom, and dropped whole when other data is opened.
 */
final class Composition {

    private final Storage storage;
    private final Catalogue catalogue;
    private final Translations translations = new Translations();
    private final Clock clock;
    private final CurrentSettings settings;
    private final Surroundings around;
    private final Supplier<AssessmentId> ids;
    private final AssessmentScoring scoring;
    private final ScoredStandings standings;
    private final AssessmentDesk desk;

    Composition(
            Storage storage,
            Catalogue catalogue,
            Clock clock,
            CurrentSettings settings,
            Surroundings around) {
        this.storage = storage;
        this.catalogue = catalogue;
        this.clock = clock;
        this.settings = settings;
        this.around = around;
        this.ids = () -> new AssessmentId(UUID.randomUUID().toString());
        this.scoring = new AssessmentScoring();
        this.standings = new ScoredStandings(scoring);
        this.desk = new AssessmentDesk(storage, standings, this::export, clock, ids);
    }

    private void export(Assessment assessment, Path file) {
        byte[] bytes = new AssessmentFileWriter(catalogue.builtIn()).write(assessment);
        try {
            SafeFile.replacing(file).write(out -> out.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Storage storage() {
        return storage;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    CurrentSettings settings() {
        return settings;
    }

    Surroundings around() {
        return around;
    }

    Clock clock() {
        return clock;
    }

    AssessmentScoring scoring() {
        return scoring;
    }

    AssessmentDesk desk() {
        return desk;
    }

    Arrivals arrivals() {
        return new FileArrivals(catalogue, ids);
    }

    StoredStatus status() {
        return new StoredStatus(storage, standings);
    }

    ReportDesk reports() {
        return new ReportDesk(
                storage,
                past(),
                scoring,
                new PdfReportWriter(),
                new PdfPagePreviewer(),
                translations::of);
    }

    CopyDesk copies() {
        return new CopyDesk(
                new CopyWriters(
                        new DocxReportWriter(),
                        new PptxReportWriter(),
                        new MarkdownReportWriter(),
                        new XlsxResultWriter(),
                        CsvWriter.ofResults(),
                        CsvWriter.ofActions()),
                translations::of);
    }

    TableDesk tables() {
        return new TableDesk(new CsvSheetWriter(), around.messages());
    }

    PapersDesk papers() {
        return new PapersDesk(storage.assessments(), new PdfReportWriter(), translations::of);
    }

    PastAssessments past() {
        return new PastAssessments(storage.assessments(), storage.overview());
    }

    Acting acting(AssessmentId id) {
        return new Acting(storage, scoring, around.messages(), around.days()::today, id);
    }

    Preparing preparing() {
        return new Preparing(storage.assessments());
    }

    Collecting collecting() {
        return new Collecting(storage);
    }

    /** The workshop of an assessment, fresh: it holds what was revealed, for one screen. */
    Discussing discussing(AssessmentId id) {
        storage.overview().opened(id, clock.instant());
        return new Discussing(
                storage,
                scoring,
                clock,
                around.days()::today,
                () -> new ActionId(UUID.randomUUID().toString()),
                id);
    }

    TurnCode turnCode() {
        return new TurnCode(storage, clock, new SecureRandom());
    }
}
