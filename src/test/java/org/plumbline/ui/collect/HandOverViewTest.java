package org.plumbline.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mode;
import org.plumbline.model.ParticipantId;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.nio.file.Path;
import java.time.Duration;

class HandOverViewTest extends UiTest {

    private static final ParticipantId SECOND = new ParticipantId("p2");
    private static final Screen TURN = new Screen.Questionnaire(CollectFixture.ID, SECOND);

    @TempDir Path folder;

    // Each test says in its first line which team it is about.
    @SuppressWarnings("NullAway.Init")
    private CollectFixture fixture;

    private final TestSurroundings surroundings = new TestSurroundings();

    @AfterEach
    void release() {
        fixture.close();
    }

    @Test
    void fourDigitsAreChosenTwiceByKeyboard() {
        team(Mode.WORKSHOP);
        open(WIDE);
        assertThat(text("#handOverName")).isEqualTo("Tomasz Wilk");
        write("2468");
        write("2460");
        type(KeyCode.ENTER);
        assertThat(text("#codeProblem")).isEqualTo("The two are not the same. Type both again.");
        picture("hand-over-choose");
        write("2468");
        write("2468");
        type(KeyCode.ENTER);
        settle();
        assertThat(surroundings.navigator.current()).isEqualTo(TURN);
        assertThat(fixture.kept().answers().turnOf(SECOND).code()).isPresent();
    }

    @Test
    void theSameDigitsOpenTheTurnAgain() {
        begun();
        open(WIDE);
        write("1");
        picture("hand-over");
        write("357");
        type(KeyCode.ENTER);
        settle();
        assertThat(surroundings.navigator.current()).isEqualTo(TURN);
    }

    @Test
    void lettersAreNoDigits() {
        begun();
        open(WIDE);
        write("a13b57x9");
        type(KeyCode.ENTER);
        settle();
        assertThat(surroundings.navigator.current()).isEqualTo(TURN);
    }

    @Test
    void threeWrongTriesWaitThirtySeconds() {
        begun();
        open(WIDE);
        enterThrice("9999");
        assertThat(text("#codeProblem")).isEqualTo("Three wrong tries. Try again in 30 seconds.");
        assertThat(any("#code").isDisabled()).isTrue();
        secondsPass(29);
        assertThat(text("#codeProblem")).isEqualTo("Three wrong tries. Try again in 1 second.");
        secondsPass(1);
        assertThat(any("#code").isDisabled()).isFalse();
        assertThat(any("#codeProblem").isVisible()).isFalse();
        assertThat(focused().getId()).isEqualTo("code");
    }

    @Test
    void waitingGoesOnWhenTheScreenIsOpenedAnew() {
        begun();
        open(WIDE);
        enterThrice("9999");
        open(WIDE);
        assertThat(any("#code").isDisabled()).isTrue();
        assertThat(text("#codeProblem")).contains("30 seconds");
    }

    @Test
    void thanksAfterHandingInAndNobodyGoesInAgain() {
        team(Mode.WORKSHOP);
        fixture.finished("p2");
        open(WIDE);
        assertThat(text("#handOverHeading")).isEqualTo("Thank you.");
        assertThat(text("#handOverText")).startsWith("Please hand the laptop back.");
        assertThat(any("#code")).isNull();
        picture("hand-over-thanks");
        type(KeyCode.ENTER);
        settle();
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Collect(CollectFixture.ID));
    }

    @Test
    void canBeHandedBackWithoutATurn() {
        team(Mode.WORKSHOP);
        open(WIDE);
        click("#handBack");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Collect(CollectFixture.ID));
    }

    @Test
    void oneExecutiveAloneIsAskedForNoDigits() {
        fixture = new CollectFixture(folder, Mode.SOLO, "Ingrid Solberg").started();
        openFor("p1", WIDE);
        assertThat(any("#code")).isNull();
        click("#goOn");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Questionnaire(CollectFixture.ID, new ParticipantId("p1")));
    }

    @Test
    void hasRoomInANarrowWindowWithLargeText() {
        team(Mode.CONFIDENTIAL);
        open(NARROW);
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.LARGEST);
                    return true;
                });
        picture("hand-over-narrow-dark-130");
        assertThat(isShown("#handOverName")).isTrue();
    }

    private void enterThrice(String digits) {
        for (int tries = 0; tries < 3; tries++) {
            write(digits);
            type(KeyCode.ENTER);
            settle();
        }
    }

    private void secondsPass(int seconds) {
        for (int passed = 0; passed < seconds; passed++) {
            onWindow(
                    () -> {
                        surroundings.background.elapse(Duration.ofSeconds(1));
                        return true;
                    });
        }
        settle();
    }

    private void team(Mode mode) {
        fixture = new CollectFixture(folder, mode, "Ingrid Solberg", "Tomasz Wilk").started();
    }

    private void begun() {
        team(Mode.WORKSHOP);
        fixture.chosen("p2", "1357");
        fixture.answered("p2", 3);
    }

    private void open(Rectangle2D size) {
        openFor("p2", size);
    }

    private void openFor(String person, Rectangle2D size) {
        var around = surroundings.get();
        ScreenView view =
                onWindow(
                        () ->
                                new HandOverView(
                                        around.messages(), fixture.handOver(person, around)));
        show(() -> new StackPane(view.node()), size);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
    }

    private Node any(String query) {
        settle();
        return onWindow(() -> stage.getScene().getRoot().lookup(query));
    }

    private String text(String query) {
        return ((Labeled) any(query)).getText();
    }
}
