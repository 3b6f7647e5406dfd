package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.support.UiTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

class ChartMenuTest extends UiTest {

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

    private List<String> menu(String query) {
        List<String> entries = open(query).stream().map(MenuItem::getText).toList();
        closeMenus();
        return entries;
    }

    private void choose(String query, String id) {
        List<MenuItem> items = open(query);
        onWindow(
                () -> {
                    items.stream().filter(i -> id.equals(i.getId())).forEach(MenuItem::fire);
                    return true;
                });
        closeMenus();
    }

    private List<MenuItem> open(String query) {
        onWindow(
                () -> {
                    var node = lookup(query).query();
                    node.fireEvent(
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    10,
                                    10,
                                    300,
                                    300,
                                    true,
                                    null));
                    return true;
                });
        settle();
        return onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> menu.getItems().stream())
                                .toList());
    }

    private static void closeMenus() {
        onWindow(
                () -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(ContextMenu.class::isInstance)
                            .forEach(Window::hide);
                    return true;
                });
        settle();
    }
}
