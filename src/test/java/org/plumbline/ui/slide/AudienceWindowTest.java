package org.plumbline.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class AudienceWindowTest extends UiTest {

    private final List<KeyCode> pressed = new ArrayList<>();
    private AudienceWindow window;

    @BeforeEach
    void openConsole() {
        show(StackPane::new);
        window =
                onWindow(
                        () ->
                                new AudienceWindow(
                                        Messages.english(),
                                        new TestClock(),
                                        Motion.none(),
                                        (KeyEvent key) -> pressed.add(key.getCode())));
    }

    @AfterEach
    void closeWindow() {
        act(window::close);
    }

    private static void act(Runnable action) {
        onWindow(
                () -> {
                    action.run();
                    return true;
                });
        settle();
    }

    private static Optional<Stage> room() {
        return onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(Stage.class::isInstance)
                                .map(Stage.class::cast)
                                .filter(one -> one.getScene().getRoot() instanceof SlideView)
                                .findFirst());
    }

    private static Slide shown() {
        return onWindow(() -> ((SlideView) room().orElseThrow().getScene().getRoot()).shown());
    }

    @Test
    void opensAndClosesAndSaysSo() {
        assertThat(window.openProperty().get()).isFalse();
        act(window::open);
        assertThat(window.openProperty().get()).isTrue();
        act(window::open);
        assertThat(room()).isPresent();
        act(window::close);
        assertThat(window.openProperty().get()).isFalse();
        assertThat(room()).isEmpty();
    }

    @Test
    void coversTheOnlyDisplay() {
        act(window::open);
        Stage stage = room().orElseThrow();
        assertThat(window.onlyDisplayProperty().get()).isTrue();
        await(() -> stage.getWidth() >= Screen.getPrimary().getBounds().getWidth());
        assertThat(stage.getX()).isEqualTo(Screen.getPrimary().getBounds().getMinX());
        assertThat(stage.getFullScreenExitHint()).isEmpty();
    }

    @Test
    void keepsItsSlideWhileItIsClosedAndWhenDisplaysAreSwapped() {
        var title = new Slide.Title("Alderbrook Instruments", "Spring 2026");
        act(() -> window.show(title));
        act(window::open);
        assertThat(shown()).isEqualTo(title);
        act(window::swapDisplays);
        assertThat(shown()).isEqualTo(title);
        act(() -> window.show(new Slide.Blank()));
        assertThat(shown()).isEqualTo(new Slide.Blank());
    }

    @Test
    void hearsEveryKeyAndLeavesEscapeToItsOwner() {
        act(window::open);
        act(() -> press(room().orElseThrow(), KeyCode.SPACE));
        act(() -> press(room().orElseThrow(), KeyCode.ESCAPE));
        assertThat(pressed).containsExactly(KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(window.openProperty().get()).isTrue();
    }

    private static void press(Stage stage, KeyCode code) {
        stage.getScene()
                .getRoot()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void goesWithTheConsole() {
        act(window::open);
        act(stage::hide);
        await(() -> !window.openProperty().get());
    }
}
