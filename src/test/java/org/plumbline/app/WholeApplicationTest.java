package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.support.ChosenFiles;
import org.plumbline.ui.support.UiTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole way, as a person goes it: from an empty directory to a report on the disk, and again
 * from there after a restart.
 */
class WholeApplicationTest extends UiTest {

    private static final String TEAM =
            "Ingrid Solberg, Chief Executive\nTomasz Wilk, Finance\nPriya Raman, Sales\nLuc Moreau,"
                    + " People";
    private static final List<String> CODES = List.of("1357", "2468", "9021", "4417");
    private static final int ITEMS = 30;

    @TempDir Path folder;
    private Path report;
    private Desktop desktop;

    @BeforeEach
    void open() throws IOException {
        report = folder.resolve("report.pdf");
        desktop = start();
    }

    @AfterEach
    void close() {
        onWindow(
                () -> {
                    desktop.close();
                    return true;
                });
    }

    @Test
    void goesFromAnEmptyDirectoryToAReportAndFindsEverythingAgain() throws IOException {
        beginAssessment();
        prepare();
        for (int person = 1; person <= CODES.size(); person++) {
            takeTurn(person);
        }
        reveal("#closeCollecting");
        click("#closeCollecting");
        click("#closeNow");
        node("#results");
        picture("whole-results");
        click("#step-report");
        export();
        verifyReport();
        restart();
        verifyHome();
    }

    private void beginAssessment() {
        node("#welcome");
        picture("whole-welcome");
        click("#new");
        click("#newOrganisation");
        write("Alderbrook Instruments");
        click("#begin");
        node("#prepare");
    }

    private void prepare() {
        click("#form-1");
        reveal("#pasteList");
        click("#pasteList");
        click("#paste-lines");
        putClipboard(TEAM);
        push(KeyCode.SHORTCUT, KeyCode.V);
        click("#paste-add");
        reveal("#ceo-1");
        click("#ceo-1");
        reveal("#startCollecting");
        picture("whole-prepare");
        await(() -> !node("#startCollecting").isDisabled());
        click("#startCollecting");
        node("#collect");
    }

    private static void putClipboard(String text) {
        onWindow(
                () -> {
                    var content = new javafx.scene.input.ClipboardContent();
                    content.putString(text);
                    return javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void takeTurn(int person) {
        reveal("#start-" + person);
        click("#start-" + person);
        node("#code");
        await(() -> "code".equals(String.valueOf(focused().getId())));
        write(CODES.get(person - 1));
        await(() -> "codeAgain".equals(String.valueOf(focused().getId())));
        write(CODES.get(person - 1));
        picture("whole-code");
        type(KeyCode.ENTER);
        node("#first-page");
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        if (person == 1) {
            node("#consent-page");
            type(KeyCode.DIGIT1, KeyCode.ENTER);
        }
        answerEverything();
        click("#hand-in");
        click("#hand-in-now");
        node("#handBack");
        picture("whole-thanks");
        click("#handBack");
        reveal("#status-" + person);
        await(() -> text("#status-" + person).contains("Finished"));
    }

    /** Level 3 where a high level is a strength, level 1 where it is a problem. */
    private void answerEverything() {
        boolean problem = false;
        int answered = 0;
        while (answered < ITEMS) {
            settle();
            if (isShown("#turning-page")) {
                problem = !problem;
            } else {
                type(problem ? KeyCode.DIGIT1 : KeyCode.DIGIT3);
                answered++;
                int done = answered;
                await(() -> text("#turn-count").startsWith(done + " of"));
            }
            if (answered == ITEMS) {
                picture("whole-last-item");
            }
            type(KeyCode.ENTER);
        }
        node("#review");
    }

    private void export() {
        await(() -> !node("#export-pdf").isDisabled());
        picture("whole-report");
        push(KeyCode.SHORTCUT, KeyCode.E);
        node("#saved-notice");
    }

    /** 0.28 * 60 + 0.28 * 60 + 0.14 * 60 + 0.10 * 60 + 0.10 * 75 + 0.10 * 75 = 63, stage 3. */
    private void verifyReport() throws IOException {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Alderbrook Instruments")
                    .contains("stage 3, Organised")
                    .contains("Index 63");
            assertThat(document.getDocumentInformation().getTitle())
                    .contains("Alderbrook Instruments");
        }
    }

    private void restart() {
        close();
        desktop = start();
    }

    private void verifyHome() {
        node("#homeTable");
        picture("whole-home");
        await(
                () ->
                        lookup("#homeTable").queryParent().lookupAll(".label").stream()
                                .anyMatch(
                                        n ->
                                                n instanceof Labeled label
                                                        && "Alderbrook Instruments"
                                                                .equals(label.getText())));
        await(
                () ->
                        lookup("#homeTable").queryParent().lookupAll(".label").stream()
                                .anyMatch(
                                        n ->
                                                n instanceof Labeled label
                                                        && label.getText().contains("63")));
    }

    /** Scrolls until a node stands in the middle of the page, as far as there is page. */
    private void reveal(String query) {
        await(() -> lookup(query).tryQuery().isPresent());
        onWindow(
                () -> {
                    Node node = lookup(query).query();
                    Node parent = node.getParent();
                    while (parent != null && !(parent instanceof ScrollPane)) {
                        parent = parent.getParent();
                    }
                    if (parent instanceof ScrollPane pane) {
                        Node content = pane.getContent();
                        double view = pane.getViewportBounds().getHeight();
                        double room = content.getBoundsInLocal().getHeight() - view;
                        double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
                        pane.setVvalue(room <= 0 ? 0 : Math.clamp((y - view / 2) / room, 0, 1));
                    }
                    return true;
                });
        settle();
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private Desktop start() {
        return onWindow(
                () -> {
                    var data = Optional.of(Files.createDirectories(folder.resolve("data")));
                    var directories = Directories.locate("Linux", Map.of(), folder, data);
                    directories.create();
                    var opened =
                            new Desktop(
                                    stage,
                                    directories,
                                    new StartOptions(data, Optional.of("en")),
                                    ChosenFiles.of(report),
                                    _ -> {});
                    opened.start();
                    return opened;
                });
    }
}
