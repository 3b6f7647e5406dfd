package org.plumbline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Phase;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.ChosenFiles;
import org.plumbline.ui.support.HeldBackground;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.UiTest;

import java.time.Duration;
import java.util.Optional;

class HomeViewTest extends UiTest {

    private final HomeFixture fixture =
            new HomeFixture().with("a1", "Vellamo Energy", "Spring 2026", Phase.COLLECTING);
    private final TestSurroundings surroundings = new TestSurroundings();
    private final HeldBackground background = new HeldBackground();

    @Test
    void slowListCanBeGivenUpAndReadAgain() {
        open(background);
        elapse(Duration.ofSeconds(5));
        assertThat(isShown("#loadingSentence")).isTrue();
        click("#loadingCancel");
        assertThat(isShown("#loadingSentence")).isFalse();
        assertThat(isShown("#welcome")).isFalse();
        assertThat(((Labeled) node("#listSentence")).getText())
                .startsWith("The assessments were not read.");
        picture("home-given-up");
        assertThat(focused().getId()).isEqualTo("readAgain");
        type(KeyCode.SPACE);
        finish();
        assertThat(isShown("#homeTable")).isTrue();
    }

    @Test
    void whatIsReadTooLateAfterGivingUpIsNotShown() {
        open(background);
        elapse(Duration.ofSeconds(5));
        click("#loadingCancel");
        finish();
        assertThat(isShown("#homeTable")).isFalse();
        assertThat(isShown("#readAgain")).isTrue();
    }

    @Test
    void listThatCannotBeReadIsNotTakenForAFirstStart() {
        fixture.storage.unreadable(true);
        open(surroundings.background);
        assertThat(surroundings.errors.bugs()).hasSize(1);
        assertThat(isShown("#welcome")).isFalse();
        fixture.storage.unreadable(false);
        click("#readAgain");
        assertThat(isShown("#homeTable")).isTrue();
    }

    @Test
    void organisationWithSeveralResultsShowsItsTrendAndOneWithASingleResultThatItIsTheFirst() {
        fixture.closed("s24", "Ostrea Foods", 2024)
                .closed("s25", "Ostrea Foods", 2025)
                .closed("q25", "Quillhaven Housing", 2025)
                .scored();
        open(surroundings.background, WIDE);

        assertThat(node(".home-trend").getAccessibleText())
                .isEqualTo("Index of 100. Spring 2024: 44, Spring 2025: 45.");
        assertThat(
                        onWindow(
                                () ->
                                        lookup(node -> node instanceof Labeled)
                                                .<Labeled>queryAll()
                                                .stream()
                                                .map(Labeled::getText)
                                                .toList()))
                .contains("first one");
        picture("home-trend");
    }

    private void elapse(Duration time) {
        onWindow(
                () -> {
                    background.elapse(time);
                    return 0;
                });
        settle();
    }

    private void finish() {
        onWindow(
                () -> {
                    background.finish();
                    return 0;
                });
        settle();
    }

    private void open(Background work) {
        open(work, NARROW);
    }

    private void open(Background work, Rectangle2D size) {
        var around =
                new Surroundings(
                        surroundings.messages,
                        surroundings.days,
                        surroundings.navigator,
                        work,
                        surroundings.dialogs,
                        surroundings.errors,
                        surroundings.toasts,
                        ChosenFiles.of(),
                        surroundings.opened::add,
                        Motion.none());
        ScreenView view = onWindow(() -> new HomeView(fixture.model(around), around));
        show(() -> new StackPane(view.node()), size);
        onWindow(
                () -> {
                    view.shown();
                    return Optional.empty();
                });
        settle();
    }
}
