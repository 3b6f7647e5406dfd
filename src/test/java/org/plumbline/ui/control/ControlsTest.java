package org.plumbline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

class ControlsTest extends UiTest {

    private static final List<Level> LEVELS =
            List.of(
                    new Level(
                            0,
                            "Absent",
                            "We see customers only when something has gone wrong or a contract is"
                                    + " at stake."),
                    new Level(
                            1,
                            "By chance",
                            "Visits happen by chance, and few of us could name the last one."),
                    new Level(2, "In patches", "Some of us visit some customers."));

    @Test
    void stepsKeepTheirHeightHoweverOftenTheyAreLaidOut() {
        StepRail rail =
                show(
                                () -> {
                                    var steps = new StepRail();
                                    steps.setSteps(
                                            List.of(
                                                    step("first", Step.State.HERE),
                                                    step("second", Step.State.TO_COME)));
                                    return new VBox(steps);
                                },
                                NARROW)
                        .getChildren()
                        .stream()
                        .map(StepRail.class::cast)
                        .findFirst()
                        .orElseThrow();
        double before = rail.getHeight();
        for (int time = 0; time < 5; time++) {
            onWindow(
                    () -> {
                        rail.getChildren().forEach(step -> ((Button) step).requestLayout());
                        rail.lookupAll(".step-mark").forEach(m -> ((Region) m).requestLayout());
                        return 0;
                    });
            settle();
        }
        assertThat(rail.getHeight()).isEqualTo(before);
    }

    private static Step step(String id, Step.State state) {
        return new Step(id, id, "a line", state, "", () -> {});
    }

    @Test
    void levelRowIsARadioButtonThatSaysItsLevel() {
        LevelRows rows = show(() -> levels(new ArrayList<>()));
        LevelRow row = (LevelRow) rows.getChildren().get(1);
        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.RADIO_BUTTON);
        assertThat(row.getAccessibleText()).startsWith("1, By chance. Visits happen");
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
        onWindow(
                () -> {
                    rows.select(OptionalInt.of(1));
                    return 0;
                });
        assertThat(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void levelIsChosenByClickAnywhereInTheRowAndByArrowsAndSpace() {
        var chosen = new ArrayList<Integer>();
        LevelRows rows = show(() -> levels(chosen));
        click("#level-2");
        onWindow(
                () -> {
                    rows.focusChosen();
                    return 0;
                });
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        settle();
        assertThat(chosen).containsExactly(2, 1);
    }

    @Test
    void segmentsMoveAndChooseWithArrows() {
        var chosen = new ArrayList<String>();
        show(
                () -> {
                    var segments =
                            new Segments<>("form", "Form", List.of("Full", "Short"), word -> word);
                    segments.setOnChoose(chosen::add);
                    return new HBox(segments);
                });
        click("#form-0");
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        settle();
        assertThat(chosen).containsExactly("Short");
        assertThat(focused().getId()).isEqualTo("form-1");
    }

    @Test
    void looksRightInLightAndDark() {
        show(ControlsTest::gallery);
        picture("controls-light");
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.LARGEST);
                    return 0;
                });
        assertThat(picture("controls-dark-130")).exists();
    }

    private static LevelRows levels(List<Integer> chosen) {
        var rows = new LevelRows("Level");
        rows.setLevels(LEVELS);
        rows.setOnChoose(chosen::add);
        return rows;
    }

    private static VBox gallery() {
        LevelRows rows = levels(new ArrayList<>());
        rows.select(OptionalInt.of(1));
        var chips = new FlowPane(8, 8);
        for (int level = 0; level <= 5; level++) {
            chips.getChildren().add(new LevelChip(level, "In patches"));
        }
        chips.getChildren()
                .addAll(
                        new StatusChip(StatusChip.Kind.GOOD, "Finished", Feather.CHECK),
                        new StatusChip(StatusChip.Kind.ACCENT, "Started", Feather.EDIT_2),
                        new StatusChip(StatusChip.Kind.NEUTRAL, "Not started", Feather.CIRCLE),
                        new StatusChip(StatusChip.Kind.CAUTION, "3 days late", Feather.CLOCK),
                        new StatusChip(StatusChip.Kind.ERROR, "Refused: damaged"),
                        new Pips(5, 8, "5 of 8"),
                        new KeyCap("Ctrl N"));
        Button main = Buttons.main("main", "New assessment");
        main.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        main.setGraphic(new KeyCap("Ctrl N"));
        var off = new ReasonedButton(Buttons.main("off", "Start collecting"));
        off.setReason(java.util.Optional.of("Choose a questionnaire"));
        var buttons =
                new HBox(
                        16,
                        main,
                        off,
                        Buttons.plain("plain", "Open a sample", Feather.BOOK_OPEN),
                        Buttons.text("text", "All 8"),
                        Buttons.small("small", "Move", Feather.SAVE),
                        Buttons.icon("icon", "More", Feather.MORE_HORIZONTAL),
                        new Segments<>(
                                "seg", "Form", List.of("Full", "Short", "Other"), word -> word));
        var rail = new StepRail();
        rail.setSteps(
                List.of(
                        new Step(
                                "s1",
                                "Prepare",
                                "8 people, 4 questionnaires",
                                Step.State.DONE,
                                "Alt+1",
                                () -> {}),
                        new Step(
                                "s2",
                                "Collect",
                                "8 of 8 have answered",
                                Step.State.HERE,
                                "Alt+2",
                                () -> {}),
                        new Step("s3", "Results", "", Step.State.TO_COME, "Alt+3", () -> {}),
                        new Step(
                                "s4",
                                "Report",
                                "Not exported yet",
                                Step.State.TO_COME,
                                "Alt+4",
                                () -> {})));
        var railBox = new VBox(rail);
        railBox.getStyleClass().add("rail");
        railBox.setMaxWidth(240);
        var page =
                new VBox(
                        16,
                        buttons,
                        chips,
                        rows,
                        new Notice(
                                Notice.Kind.HELP, "Just so you know.", "Blue is for what helps."),
                        new Notice(
                                Notice.Kind.CAUTION,
                                "Have a look.",
                                "Something may not be as you meant it."),
                        new Notice(
                                Notice.Kind.ERROR,
                                "It did not work.",
                                "Says why, what is unchanged, and what to do."),
                        new Notice(
                                Notice.Kind.PRIVACY, "Hidden on purpose.", "Grey is for privacy."),
                        railBox);
        page.getStyleClass().add("page");
        return page;
    }
}
