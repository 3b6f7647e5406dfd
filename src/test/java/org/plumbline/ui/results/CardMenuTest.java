package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.support.MenuTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class CardMenuTest extends MenuTest {

    private static final Rectangle2D BESIDE_RAIL = new Rectangle2D(0, 0, 1000, 900);

    @TempDir Path folder;

    private ResultsFixture screen = new ResultsFixture(Samples.sample());

    @BeforeEach
    void openTheSample() {
        screen = new ResultsFixture(Samples.sample()).choosing(folder.resolve("chart"));
        show(screen::screen, BESIDE_RAIL);
        settle();
    }

    @Test
    void everyCardWithAChartCanShowItsTableAndBeSavedAndPresented() {
        for (String card : List.of("stage", "instruments", "sections", "ceo", "signs")) {
            assertThat(menu("#card-" + card))
                    .as(card)
                    .containsExactly(
                            "Show as table",
                            "Copy as picture",
                            "Save as SVG",
                            "Save as PNG",
                            "Present");
        }
    }

    @Test
    void aCardWithoutAChartCanBePresented() {
        assertThat(menu("#card-gates")).containsExactly("Present");
        assertThat(menu("#card-fix")).containsExactly("Present");
    }

    @Test
    void theTableIsInTheDetail() {
        choose("#card-sections", "menu-table");
        assertThat(screen.window.dialogs.lastForm().heading())
                .isEqualTo("Seven sins, section by section");
    }

    @Test
    void aChartIsSavedAsSvg() throws IOException {
        choose("#card-sections", "menu-svg");
        assertThat(Files.readString(folder.resolve("chart.svg")))
                .contains("<svg")
                .contains("The engagement system");
    }

    @Test
    void aChartIsSavedAsPng() throws IOException {
        choose("#card-ceo", "menu-png");
        assertThat(ImageIO.read(folder.resolve("chart.png").toFile()).getWidth()).isEqualTo(1440);
    }

    @Test
    void aChartIsCopiedAsAPicture() {
        choose("#card-stage", "menu-copy");
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
    }

    @Test
    void theHeatMapHasTheSameMenu() throws IOException {
        click("#results-tab-1");
        choose("#heat-map", "menu-svg");
        assertThat(Files.readString(folder.resolve("chart.svg"))).contains("Everyone");
    }

    @Test
    void theDotsBesideTheHeatMapHaveATable() {
        click("#results-tab-1");
        click("#field-SIN1-1-0");
        onWindow(
                () -> {
                    ((Button) lookup("#do-table").query()).fire();
                    return true;
                });
        assertThat(screen.window.dialogs.lastForm().heading()).startsWith("SIN1.1 ");
    }

    @Test
    void aDetailHasTheSameAsButtons() throws IOException {
        choose("#card-sections", "menu-table");
        Region content = (Region) screen.window.dialogs.lastForm().content();
        show(() -> new StackPane(content));
        Button save = (Button) content.lookup("#do-png");
        onWindow(
                () -> {
                    save.fire();
                    return true;
                });
        settle();
        assertThat(folder.resolve("chart.png")).exists();
    }
}
