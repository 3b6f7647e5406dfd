package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
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
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.HeldBackground;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workflow.CopyDesk;
import org.plumbline.workflow.CopyWriters;
import org.plumbline.workflow.PastAssessments;
import org.plumbline.workflow.ReportDesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class ReportViewTest extends UiTest {

    private static final AssessmentId ID = new AssessmentId("a-1");

    @TempDir Path folder;
    private Storage storage;
    private final TestSurroundings surroundings = new TestSurroundings();

    @BeforeEach
    void prepare() throws IOException {
        storage = H2Database.open(Files.createDirectory(folder.resolve("data")), Clock.systemUTC());
        storage.assessments().save(sample());
    }

    @AfterEach
    void release() {
        storage.close();
    }

    @Test
    void savesWhatIsChosen() throws IOException {
        Path file = folder.resolve("report.pdf");
        open(WIDE, file);
        picture("report");
        tick("#part-all-items");
        tick("#part-method");
        onWindow(
                () -> {
                    surroundings.background.elapse(Duration.ofSeconds(1));
                    return true;
                });
        settle();
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        assertThat(isShown("#saved-notice")).isTrue();
        String text = textOf(file);
        assertThat(text).contains("Alderbrook Instruments").doesNotContain("Annex");
        click("#show-saved");
        assertThat(surroundings.opened).containsExactly(folder);
    }

    @Test
    void aReportIsSaidToBeOneInWhateverLettersItsEndingIs() {
        open(WIDE, folder.resolve("BOARD.PDF"));
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        assertThat(((Notice) node("#saved-notice")).getAccessibleText())
                .startsWith("The report is saved. BOARD.PDF");
    }

    @Test
    void makesTheBoardSummaryWithoutNames() throws IOException {
        Path file = folder.resolve("board.pdf");
        open(WIDE, file);
        click("#report-kind-1");
        click("#without-names");
        onWindow(
                () -> {
                    surroundings.background.elapse(Duration.ofSeconds(1));
                    return true;
                });
        settle();
        picture("report-board");
        assertThat(((Labeled) node("#report-subtitle")).getText()).startsWith("2 pages");
        assertThat(node("#checks-notice").getAccessibleText())
                .as("a board summary prints no comments")
                .doesNotContain("comments")
                .contains("no agreed level");
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        assertThat(textOf(file))
                .contains("Board summary", "named, not shown here")
                .doesNotContain("Tomasz Wilk");
    }

    @Test
    void theReportIsGermanAndTheScreenStaysEnglish() throws IOException {
        Path file = folder.resolve("bericht.pdf");
        open(WIDE, file);
        click("#report-kind-1");
        click("#report-language-1");
        onWindow(
                () -> {
                    surroundings.background.elapse(Duration.ofSeconds(1));
                    return true;
                });
        settle();
        picture("report-german");
        assertThat(((Labeled) node("#report-subtitle")).getText()).startsWith("2 pages");
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        assertThat(textOf(file)).contains("In Kürze").doesNotContain("In short");
    }

    @Test
    void oneNoticeLeadsToAllThatIsWorthALookBeforeTheExport() {
        open(WIDE);
        assertThat(node("#checks-notice").getAccessibleText())
                .contains("comments or notes name a person or a role.")
                .contains("items to talk about have no agreed level.");
        click("#look-at-checks");
        VBox listed = (VBox) surroundings.dialogs.lastForm().content();
        assertThat(listed.getChildren())
                .filteredOn(Labeled.class::isInstance)
                .extracting(heading -> ((Labeled) heading).getText())
                .containsExactly(
                        "Comments and notes that name a person or a role",
                        "Items to talk about without an agreed level");
    }

    @Test
    void turnsPagesByKey() {
        open(WIDE);
        assertThat(isShown("#page-1")).isTrue();
        type(KeyCode.PAGE_DOWN);
        assertThat(isShown("#page-3")).isTrue();
        type(KeyCode.PAGE_UP);
        assertThat(isShown("#page-1")).isTrue();
        push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        picture("report-larger");
        assertThat(isShown("#page-2")).isFalse();
    }

    @Test
    void pageInViewIsDrawnBeforeAllTheSmallOnes() {
        var held = new HeldBackground();
        open(WIDE, surroundings.get(), held);
        finishFirst(held, 2);
        await(() -> isShown("#page-1"));
        // The notice above the pages makes them smaller once more.
        finishFirst(held, 8);
        var page = (Parent) node("#page-1");
        assertThat(page.getChildrenUnmodifiable())
                .filteredOn(ImageView.class::isInstance)
                .extracting(picture -> ((ImageView) picture).getImage())
                .doesNotContainNull();
    }

    private static void finishFirst(HeldBackground held, int times) {
        for (int time = 0; time < times; time++) {
            onWindow(
                    () -> {
                        held.finishFirst();
                        return true;
                    });
            settle();
        }
    }

    @Test
    void hasNothingToReportBeforeCollectingIsClosed() {
        storage.assessments().save(sample().withPhase(Phase.COLLECTING));
        open(WIDE);
        assertThat(node("#export-pdf").isDisabled()).isTrue();
        assertThat(isShown("#export-as")).isFalse();
        click("#go-to-collect");
        assertThat(surroundings.navigator.current()).isEqualTo(new Screen.Collect(ID));
    }

    @Test
    void saysWhatIsUnchangedWhenTheFileCannotBeWritten() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken.pdf"));
        open(WIDE, file);
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        assertThat(surroundings.errors.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.happened()).isEqualTo("The report was not saved."));
        assertThat(isShown("#saved-notice")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "csv-results,csv,\uFEFFKind",
        "csv-actions,csv,\uFEFFAction",
        "markdown,md,# Alderbrook Instruments",
        "calendar,ics,BEGIN:VCALENDAR"
    })
    void savesAnEditableCopy(String entry, String ending, String begins) throws IOException {
        Path named = folder.resolve("Alderbrook Inc. copy");
        Path file = folder.resolve("Alderbrook Inc. copy." + ending);
        open(WIDE, named);
        choose("export-as-" + entry);
        await(() -> isShown("#saved-notice"));
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).startsWith(begins);
        click("#show-saved");
        assertThat(surroundings.opened).containsExactly(folder);
    }

    @Test
    void aCopyLeavesOutWhatTheReportLeavesOut() throws IOException {
        Path file = folder.resolve("plan.csv");
        open(WIDE, file);
        click("#without-names");
        onWindow(
                () -> {
                    surroundings.background.elapse(Duration.ofSeconds(1));
                    return true;
                });
        choose("export-as-csv-actions");
        await(() -> isShown("#saved-notice"));
        assertThat(Files.readString(file)).contains("name left out").doesNotContain("Ingrid");
    }

    @Test
    void saysWhatIsUnchangedWhenACopyCannotBeWritten() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken.csv"));
        open(WIDE, file);
        choose("export-as-csv-results");
        await(() -> !surroundings.errors.failures().isEmpty());
        assertThat(surroundings.errors.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.happened()).isEqualTo("The file was not saved."));
        assertThat(isShown("#saved-notice")).isFalse();
    }

    @Test
    void aCopyThatIsBeingMadeCanBeStopped() {
        Path file = folder.resolve("copy.docx");
        var held = new HeldBackground();
        open(WIDE, surroundings.choosing(file), held);
        finishFirst(held, 2);
        await(() -> isShown("#export-as"));
        choose("export-as-word");
        assertThat(isShown("#cancel-copy")).isTrue();
        picture("report-copy");
        click("#cancel-copy");
        finishFirst(held, 8);
        assertThat(file).doesNotExist();
    }

    @Test
    void hasRoomInANarrowWindowAndInTheDark() {
        open(NARROW);
        picture("report-narrow");
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.LARGEST);
                    return true;
                });
        picture("report-narrow-dark-130");
        assertThat(((Labeled) node("#report-subtitle")).getText()).contains("pages");
    }

    /** The pages are so many that some of their ticks lie below what is in view. */
    private void tick(String query) {
        onWindow(
                () -> {
                    ((CheckBox) stage.getScene().lookup(query)).fire();
                    return true;
                });
        settle();
    }

    private static Assessment sample() {
        return new SampleAssessment(new CatalogueReader().builtIn().questionnaires()).create(ID);
    }

    private void open(Rectangle2D size, Path... files) {
        open(size, surroundings.choosing(files), surroundings.background);
    }

    private void open(Rectangle2D size, Surroundings chosen, Background work) {
        var around =
                new Surroundings(
                        chosen.messages(),
                        chosen.days(),
                        chosen.navigator(),
                        work,
                        chosen.dialogs(),
                        chosen.errors(),
                        chosen.toasts(),
                        chosen.files(),
                        chosen.opener(),
                        chosen.motion());
        var desk =
                new ReportDesk(
                        storage,
                        new PastAssessments(storage.assessments(), storage.overview()),
                        new AssessmentScoring(),
                        new PdfReportWriter(),
                        new PdfPagePreviewer(),
                        Wordings.AS_ASKED);
        var model =
                onWindow(
                        () ->
                                new ReportViewModel(
                                        new Screen.Report(ID),
                                        desk,
                                        copies(around),
                                        new LastChosen(),
                                        Brand.NONE,
                                        LocalDate.of(2026, 3, 12),
                                        around));
        ScreenView view = onWindow(() -> new ReportView(model, around.dialogs()));
        show(() -> (Parent) view.node(), size);
        onWindow(
                () -> {
                    var keys = view.shortcuts();
                    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
                    view.shown();
                    return true;
                });
        settle();
    }

    private static Copies copies(Surroundings around) {
        var writers =
                new CopyWriters(
                        new DocxReportWriter(),
                        new PptxReportWriter(),
                        new MarkdownReportWriter(),
                        new XlsxResultWriter(),
                        CsvWriter.ofResults(),
                        CsvWriter.ofActions());
        return new Copies(
                new CopyDesk(writers, Wordings.AS_ASKED),
                () -> Brand.NONE,
                () -> Instant.parse("2026-03-12T09:00:00Z"),
                around);
    }

    private void choose(String entry) {
        onWindow(
                () -> {
                    ((MenuButton) node("#export-as"))
                            .getItems().stream()
                                    .filter(item -> entry.equals(item.getId()))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire();
                    return true;
                });
    }

    private static String textOf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
