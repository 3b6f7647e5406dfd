package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.report.CopyWriter;
import org.plumbline.report.PageImage;
import org.plumbline.report.PagePreview;
import org.plumbline.report.PagePreviewer;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.Wordings;
import org.plumbline.report.office.CsvWriter;
import org.plumbline.report.office.DocxReportWriter;
import org.plumbline.report.office.MarkdownReportWriter;
import org.plumbline.report.office.PptxReportWriter;
import org.plumbline.report.office.XlsxResultWriter;
import org.plumbline.report.pdf.PdfPagePreviewer;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.settings.Brand;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.ChosenFiles;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.UiTest;
import org.plumbline.ui.support.VirtualThreadBackground;
import org.plumbline.ui.support.WindowThread;
import org.plumbline.workflow.CopyDesk;
import org.plumbline.workflow.CopyWriters;
import org.plumbline.workflow.PastAssessments;
import org.plumbline.workflow.ReportDesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Stopping what is made, leaving while it is made and coming back, with the real background. */
class LeavingTheReportTest extends UiTest {

    private static final AssessmentId ID = new AssessmentId("a-1");

    @TempDir Path folder;
    private final TestSurroundings recorded = new TestSurroundings();
    private final VirtualThreadBackground background =
            new VirtualThreadBackground(new WindowThread(), recorded.errors);
    private final Gate writing = new Gate();
    private final Gate looking = new Gate();
    private final LastChosen last = new LastChosen();
    private final OpenPreviews previews = new OpenPreviews(new PdfPagePreviewer(), looking);
    private Storage storage;
    private Copies copies;
    private Optional<ReportView> view = Optional.empty();

    /** Lets nothing pass until it is told. */
    private record Gate(Semaphore reached, Semaphore open) {

        Gate() {
            this(new Semaphore(0), new Semaphore(0));
        }

        void pass() {
            reached.release();
            open.acquireUninterruptibly();
        }

        void waitUntilReached() {
            await(() -> reached.tryAcquire());
        }

        void letPass() {
            open.release();
        }

        void letAllPass() {
            open.release(1000);
        }
    }

    /** Writes the summary behind a gate. */
    private record HeldWriter(Gate gate) implements CopyWriter {

        @Override
        public void write(ReportDocument document, OutputStream out) throws IOException {
            gate.pass();
            new MarkdownReportWriter().write(document, out);
        }
    }

    /** Real pages; counts those that are open. */
    private record OpenPreviews(PagePreviewer real, Gate gate, AtomicInteger count)
            implements PagePreviewer {

        OpenPreviews(PagePreviewer real, Gate gate) {
            this(real, gate, new AtomicInteger());
        }

        @Override
        public PagePreview open(byte[] report) throws IOException {
            PagePreview opened = real.open(report);
            count.incrementAndGet();
            gate.pass();
            return new Counted(opened, count);
        }
    }

    private record Counted(PagePreview real, AtomicInteger count) implements PagePreview {

        @Override
        public int pages() {
            return real.pages();
        }

        @Override
        public PageImage page(int page, double scale) throws IOException {
            return real.page(page, scale);
        }

        @Override
        public void close() throws IOException {
            real.close();
            count.decrementAndGet();
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        storage = H2Database.open(Files.createDirectory(folder.resolve("data")), Clock.systemUTC());
        storage.assessments()
                .save(
                        new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                                .create(ID));
        copies = onWindow(this::copies);
    }

    @AfterEach
    void release() {
        writing.letAllPass();
        looking.letAllPass();
        leave();
        background.close();
        storage.close();
    }

    @Test
    void aStoppedCopyReplacesNoFileAndLeavesRoomForTheNextAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("summary.md"), "before");
        looking.letAllPass();
        open();
        exportSummary();
        writing.waitUntilReached();
        click("#cancel-copy");
        assertThat(isShown("#copy-notice")).as("while it is still being made").isFalse();

        writing.letPass();
        leave();
        background.close();
        settle();
        assertThat(file).hasContent("before");
        assertThat(recorded.toasts.texts()).isEmpty();
        assertThat(recorded.errors.bugs()).isEmpty();
    }

    @Test
    void aCopyThatIsStoppedDoesNotEndTheOneAfterIt() throws IOException {
        Path file = folder.resolve("summary.md");
        looking.letAllPass();
        open();
        exportSummary();
        writing.waitUntilReached();
        click("#cancel-copy");
        exportSummary();
        writing.waitUntilReached();
        writing.letAllPass();
        await(() -> isShown("#saved-notice"));
        assertThat(Files.readString(file)).startsWith("# Alderbrook Instruments");
    }

    @Test
    void whoLeftIsToldOfTheCopyAndWhoComesBackSeesItUnderWay() throws IOException {
        Path file = folder.resolve("summary.md");
        looking.letAllPass();
        open();
        exportSummary();
        writing.waitUntilReached();
        leave();
        open();
        assertThat(isShown("#copy-notice")).isTrue();

        writing.letAllPass();
        await(() -> !recorded.toasts.texts().isEmpty());
        assertThat(recorded.toasts.texts()).containsExactly("summary.md is saved.");
        assertThat(Files.readString(file)).startsWith("# Alderbrook");
        assertThat(isShown("#copy-notice")).isFalse();
    }

    @Test
    void whatWasMadeForAScreenThatWasLeftIsLetGo() {
        open();
        looking.waitUntilReached();
        assertThat(previews.count()).hasValue(1);
        leave();
        looking.letAllPass();
        await(() -> previews.count().get() == 0);
        assertThat(recorded.errors.bugs()).isEmpty();
    }

    @Test
    void whatWasChosenIsThereAgain() {
        looking.letAllPass();
        open();
        click("#report-kind-1");
        click("#without-names");
        click("#report-comments-1");
        click("#report-paper-1");
        leave();
        open();
        assertThat(((CheckBox) node("#without-names")).isSelected()).isTrue();
        for (String chosen : new String[] {"kind", "comments", "paper"}) {
            var button = (ToggleButton) node("#report-" + chosen + "-1");
            assertThat(button.isSelected()).as(chosen).isTrue();
        }
        assertThat(isShown("#part-method")).as("a board summary has no parts").isFalse();
        await(() -> ((Labeled) node("#report-subtitle")).getText().contains("US Letter"));
        picture("report-choices-kept");
    }

    private void exportSummary() {
        await(() -> isShown("#export-as"));
        onWindow(
                () -> {
                    ((MenuButton) node("#export-as"))
                            .getItems().stream()
                                    .filter(item -> "export-as-markdown".equals(item.getId()))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire();
                    return true;
                });
        settle();
    }

    private void leave() {
        onWindow(
                () -> {
                    view.ifPresent(ReportView::left);
                    return true;
                });
        settle();
    }

    private void open() {
        Surroundings around = around();
        ReportView opened =
                onWindow(
                        () ->
                                new ReportView(
                                        new ReportViewModel(
                                                new Screen.Report(ID),
                                                reports(),
                                                copies,
                                                last,
                                                Brand.NONE,
                                                LocalDate.of(2026, 3, 12),
                                                around),
                                        around.dialogs()));
        view = Optional.of(opened);
        show(() -> (Parent) opened.node());
        onWindow(
                () -> {
                    opened.shown();
                    return true;
                });
    }

    private Surroundings around() {
        Surroundings of = recorded.get();
        return new Surroundings(
                of.messages(),
                of.days(),
                of.navigator(),
                background,
                of.dialogs(),
                of.errors(),
                of.toasts(),
                ChosenFiles.of(folder.resolve("summary.md")),
                of.opener(),
                Motion.none());
    }

    private ReportDesk reports() {
        return new ReportDesk(
                storage,
                new PastAssessments(storage.assessments(), storage.overview()),
                new AssessmentScoring(),
                new PdfReportWriter(),
                previews,
                Wordings.AS_ASKED);
    }

    private Copies copies() {
        var writers =
                new CopyWriters(
                        new DocxReportWriter(),
                        new PptxReportWriter(),
                        new HeldWriter(writing),
                        new XlsxResultWriter(),
                        CsvWriter.ofResults(),
                        CsvWriter.ofActions());
        return new Copies(
                new CopyDesk(writers, Wordings.AS_ASKED),
                () -> Brand.NONE,
                () -> Instant.parse("2026-03-12T09:00:00Z"),
                around());
    }
}
