package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.slide.Shown;
import org.plumbline.ui.slide.SlideView;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.UiTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

class PresentingTest extends UiTest {

    private static final Rectangle2D BESIDE_RAIL = new Rectangle2D(0, 0, 1000, 900);
    private static final double READABLE = 32;
    private static final double KEYS = 26;

    private ResultsFixture screen = new ResultsFixture(Samples.sample());

    @BeforeEach
    void openTheSample() {
        screen = new ResultsFixture(Samples.sample());
        show(screen::screen, BESIDE_RAIL);
        settle();
    }

    @Test
    void theButtonShowsTheStageAndTakesItAway() {
        fire("#present");
        assertThat(seen()).contains("The index is");
        assertThat(words("#present")).isEqualTo("Stop presenting");
        fire("#present");
        assertThat(room()).isEmpty();
    }

    @Test
    void theKeyPShowsTheCardAndEscapeComesBack() {
        pressOn("#card-ceo", KeyCode.P);
        assertThat(seen()).startsWith("CEO and team");
        type(KeyCode.ESCAPE);
        settle();
        assertThat(room()).isEmpty();
    }

    @Test
    void clickersGoOnAndBack() {
        pressOn("#card-stage", KeyCode.P);
        type(KeyCode.PAGE_DOWN);
        settle();
        assertThat(seen()).startsWith("By questionnaire");
        type(KeyCode.PAGE_UP);
        settle();
        assertThat(seen()).startsWith("Overall maturity");
        type(KeyCode.B);
        settle();
        assertThat(seen()).isEqualTo("The screen is blank.");
    }

    @Test
    void theKeyPOnAFieldShowsItsItemAndNoComment() {
        click("#results-tab-1");
        pressOn("#field-SIN1-1-0", KeyCode.P);
        assertThat(seen())
                .startsWith("SIN1.1 Walking the talk Each member of our executive team talks")
                .contains("You are here: 2 In patches")
                .doesNotContain("nobody from this table");
        type(KeyCode.RIGHT);
        settle();
        assertThat(seen()).startsWith("SIN1.2");
    }

    @Test
    void theMenuOfTheHeatMapShowsTheMap() {
        click("#results-tab-1");
        onWindow(
                () -> {
                    lookup("#heat-map")
                            .query()
                            .fireEvent(
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
        onWindow(
                () -> {
                    List.copyOf(Window.getWindows()).stream()
                            .filter(ContextMenu.class::isInstance)
                            .map(ContextMenu.class::cast)
                            .forEach(PresentingTest::present);
                    return true;
                });
        assertThat(seen()).startsWith("Seven sins by group").doesNotContain("You are here");
    }

    private static void present(ContextMenu menu) {
        menu.getItems().stream()
                .filter(item -> "menu-present".equals(item.getId()))
                .forEach(MenuItem::fire);
        menu.hide();
    }

    @Test
    void sentencesWithoutRoomAreCountedForTheRoom() {
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "Sentence " + i + ".").toList();
        Shown full = new Shown("Title", "", false, Optional.empty(), many, List.of());

        List<String> texts = texts(slide(full, 1920)).stream().map(Text::getText).toList();

        long shown = texts.stream().filter(text -> text.startsWith("Sentence ")).count();
        assertThat(shown).isBetween(5L, 29L);
        assertThat(texts).contains("and " + (30 - shown) + " more");
    }

    @Test
    void aSeriesOfItemsCanBeShownFromTheirPage() {
        click("#results-tab-2");
        fire("#present");
        assertThat(seen()).startsWith("SIN1.1");
    }

    @Test
    void whatTheRoomReadsIsLargeEnoughInBothShapes() throws IOException {
        for (Shown shown : everything()) {
            for (double width : new double[] {1920, 1440}) {
                SlideView slide = slide(shown, width);
                assertThat(texts(slide))
                        .as("%s at %s", shown.title(), width)
                        .allSatisfy(
                                text ->
                                        assertThat(text.getFont().getSize())
                                                .isGreaterThanOrEqualTo(KEYS));
                assertThat(texts(slide))
                        .as("%s at %s", shown.title(), width)
                        .filteredOn(text -> text.getY() < 1000)
                        .allSatisfy(
                                text ->
                                        assertThat(text.getFont().getSize())
                                                .as(text.getText())
                                                .isGreaterThan(READABLE - 0.01));
                if (width > 1900) {
                    save(slide, "shown-" + shown.title().replaceAll("\\W+", "-"));
                }
            }
        }
    }

    private static List<Shown> everything() {
        ResultsPage page = Samples.pageOf(Samples.sample());
        List<Shown> all = new ArrayList<>();
        all.add(Showable.of(page.stage()));
        all.add(Showable.of(page.instruments()));
        all.add(Showable.of(page.gates()));
        page.sections().forEach(sections -> all.add(Showable.of(sections)));
        page.ceo().ifPresent(ceo -> all.add(Showable.of(ceo)));
        page.signs().ifPresent(signs -> all.add(Showable.of(signs)));
        all.add(Showable.of(page.discuss()));
        all.add(Showable.of(page.fix()));
        all.add(Showable.of(page.unknown()));
        all.add(Showable.of(page.evidence()));
        page.firstPicture().ifPresent(first -> all.add(Showable.of(first)));
        all.add(Showable.of(page.items().getFirst().parts().getFirst().items().getFirst()));
        all.add(Showable.of(page.items().get(2).parts().getFirst().items().getLast()));
        return all;
    }

    private static SlideView slide(Shown shown, double width) {
        return onWindow(
                () -> {
                    var view = new SlideView(Messages.english(), new TestClock(), Motion.none());
                    new Scene(view, width, 1080);
                    view.resize(width, 1080);
                    view.layout();
                    view.show(shown);
                    view.applyCss();
                    view.layout();
                    return view;
                });
    }

    private static void save(SlideView slide, String name) throws IOException {
        var image = onWindow(() -> SwingFXUtils.fromFXImage(slide.snapshot(null, null), null));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static List<Text> texts(Parent parent) {
        List<Text> texts = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Parent deeper) {
                texts.addAll(texts(deeper));
            }
        }
        return texts;
    }

    private static Optional<Parent> room() {
        return onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(Stage.class::isInstance)
                                .map(window -> window.getScene().getRoot())
                                .filter(SlideView.class::isInstance)
                                .findFirst());
    }

    private static String seen() {
        settle();
        return room().orElseThrow().getAccessibleText();
    }

    private String words(String query) {
        return onWindow(() -> ((Labeled) lookup(query).query()).getAccessibleText());
    }

    private void fire(String query) {
        onWindow(
                () -> {
                    ((ButtonBase) lookup(query).query()).fire();
                    return true;
                });
        settle();
    }

    private void pressOn(String query, KeyCode key) {
        onWindow(
                () -> {
                    lookup(query).query().requestFocus();
                    return true;
                });
        type(key);
        settle();
    }
}
