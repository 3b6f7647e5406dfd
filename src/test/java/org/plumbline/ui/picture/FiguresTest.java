package org.plumbline.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.chart.Chart;
import org.plumbline.chart.ChartTable;
import org.plumbline.chart.IndexTrend;
import org.plumbline.chart.Lettering;
import org.plumbline.i18n.Messages;
import org.plumbline.report.office.CsvSheetWriter;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.MenuTest;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.TableDesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

/** A chart on a page, and what one can do with it. */
class FiguresTest extends MenuTest {

    @TempDir private Path folder;
    private final TestSurroundings surroundings = new TestSurroundings();

    private static Chart chart() {
        return new IndexTrend(
                List.of(
                        new IndexTrend.Year("Spring 2025", OptionalDouble.of(41), Optional.empty()),
                        new IndexTrend.Year(
                                "Spring 2026", OptionalDouble.empty(), Optional.empty())),
                Lettering.of(Messages.english()));
    }

    private Surroundings saving(Path file) {
        return surroundings.choosing(file);
    }

    private void open(Surroundings around) {
        show(() -> new VBox(new Figures(around).of(chart(), "Index", "Alderbrook index")));
    }

    @Test
    void menuOffersTableAndPicture() {
        open(surroundings.get());

        assertThat(menu(".drawing"))
                .containsExactly("Show as table", "Copy as picture", "Save as SVG", "Save as PNG");
    }

    @Test
    void tableIsShownByMenuAndByEnter() {
        open(surroundings.get());
        choose(".drawing", "menu-table");
        Form byMenu = surroundings.dialogs.lastForm();
        onWindow(
                () -> {
                    lookup(".drawing").query().requestFocus();
                    return true;
                });
        type(KeyCode.ENTER);
        settle();

        assertThat(byMenu.heading()).isEqualTo("Index");
        assertThat(surroundings.dialogs.lastForm()).isNotSameAs(byMenu);
        assertThat(surroundings.dialogs.lastForm().heading()).isEqualTo("Index");
    }

    @Test
    void oneSentenceIsReadInPlaceOfThePicture() {
        open(surroundings.get());

        assertThat(node(".drawing").getAccessibleText())
                .isEqualTo("Index of 100. Spring 2025: 41, Spring 2026: –.");
        assertThat(node(".drawing").getAccessibleHelp()).isNotBlank();
    }

    @Test
    void pictureIsCopiedAndSaved() throws IOException {
        open(saving(folder.resolve("chart")));
        choose(".drawing", "menu-copy");
        choose(".drawing", "menu-svg");
        choose(".drawing", "menu-png");

        assertThat(onWindow(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
        assertThat(Files.readString(folder.resolve("chart.svg"))).contains("<svg", "Spring 2025");
        assertThat(ImageIO.read(folder.resolve("chart.png").toFile()).getWidth()).isEqualTo(1440);
        assertThat(surroundings.toasts.texts())
                .containsExactly(
                        "The picture is on the clipboard.",
                        "The picture is saved.",
                        "The picture is saved.");
    }

    @Test
    void pictureThatCannotBeWrittenIsSaid() {
        open(saving(folder.resolve("missing/folder/chart.svg")));
        choose(".drawing", "menu-svg");

        assertThat(surroundings.errors.failures())
                .extracting(Failure::happened)
                .containsExactly("The picture was not saved.");
        assertThat(surroundings.toasts.texts()).isEmpty();
    }

    @Test
    void tableIsSavedAsCommaSeparatedValues() throws IOException {
        Path file = folder.resolve("table.csv");
        var desk = new TableDesk(new CsvSheetWriter(), Messages.english());
        ChartTable table = chart().draw(400).table();
        onWindow(
                () -> {
                    new TableFiles(desk, saving(file)).saveCsv(table, "Alderbrook index");
                    return true;
                });
        settle();

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        \uFEFFWhat,"Index, of 100",middle half\r
                        Spring 2025,41,–\r
                        Spring 2026,–,–\r
                        """);
        assertThat(surroundings.toasts.texts()).containsExactly("The table is saved.");
    }
}
