package org.plumbline.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

class PrepareViewTest extends UiTest {

    private static final String TEAM =
            """
            Ingrid Solberg, Chief executive
            Priya Raman, Sales, Customer-facing
            Daniel Osei, Marketing, Customer-facing
            Hannah Brandt, Customer service, Customer-facing
            Marco Bellini, Operations, Operations & product
            Aiko Tanaka, Product, Operations & product
            Tomasz Wilk, Finance, Corporate
            Luc Moreau, People, Corporate
            """;

    @TempDir Path folder;
    private PrepareFixture fixture;
    private final TestSurroundings surroundings = new TestSurroundings();

    @BeforeEach
    void begin() {
        fixture = new PrepareFixture(folder);
    }

    @AfterEach
    void release() {
        fixture.close();
    }

    @Test
    void beginsWithEverythingChosenAndSaysWhatThatTakes() {
        open(WIDE);
        assertThat(text("#total")).isEqualTo("124 items, about 41 minutes each");
        assertThat(any("#startCollecting").isDisabled()).isTrue();
        assertThat(any("#startCollecting").getAccessibleHelp()).contains("two people");
    }

    @Test
    void namesPeopleByKeyboardAlone() {
        open(WIDE);
        push(KeyCode.SHORTCUT, KeyCode.N);
        write("Ingrid Solberg");
        type(KeyCode.TAB);
        write("Chief executive");
        type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertThat(fixture.kept().ceo()).map(Participant::name).contains("Ingrid Solberg");
        push(KeyCode.SHORTCUT, KeyCode.N);
        write("Priya Raman");
        type(KeyCode.ENTER);
        write("Daniel Osei");
        type(KeyCode.TAB);
        write("Marketing");
        type(KeyCode.TAB);
        write("Customer-facing");
        type(KeyCode.ENTER);
        assertThat(fixture.names()).containsExactly("Ingrid Solberg", "Priya Raman", "Daniel Osei");
        assertThat(fixture.kept().participants().getLast())
                .extracting(Participant::role, Participant::group)
                .containsExactly("Marketing", "Customer-facing");
        assertThat(any("#startCollecting").isDisabled()).isFalse();
        assertThat(text("#savedSign")).isEqualTo("Saved");
    }

    @Test
    void headWithTheMainButtonStaysWhileThePageScrolls() {
        open(NARROW);
        dress(Theme.Shade.LIGHT, TextSize.LARGEST);
        double before = top("#startCollecting");
        onWindow(
                () -> {
                    var pane = (ScrollPane) stage.getScene().getRoot().lookup(".scroll-pane");
                    pane.setVvalue(1);
                    return pane;
                });
        settle();
        assertThat(top("#startCollecting")).isEqualTo(before).isBetween(0.0, 100.0);
    }

    private double top(String query) {
        Node shown = any(query);
        return onWindow(() -> shown.localToScene(0, 0).getY());
    }

    @Test
    void pastedLinesBecomePeopleAndCanBeTakenBack() {
        pasted();
        assertThat(fixture.names()).hasSize(8).startsWith("Ingrid Solberg").endsWith("Luc Moreau");
        assertThat(text("#note-5")).isEqualTo("Group of 2: shown merged with Corporate");
        onWindow(
                () -> {
                    surroundings.toasts.undo();
                    return true;
                });
        assertThat(fixture.names()).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsAskedAbout() {
        open(WIDE);
        reach("#name-1");
        paste("Priya Raman, Sales\n, Marketing\nLuc Moreau, People, Corporate, Paris");
        assertThat(fixture.names()).isEmpty();
        Parent content = (Parent) surroundings.dialogs.lastForm().content();
        var lines = (TextInputControl) content.lookup("#paste-lines");
        var outcome = (Labeled) content.lookup("#paste-outcome");
        assertThat(outcome.getText())
                .isEqualTo(
                        "1 person can be added. Line 2 has no name. Line 3 has more than name, role"
                                + " and group.");
        onWindow(
                () -> {
                    lines.setText("Priya Raman, Sales\nHannah Brandt");
                    surroundings.dialogs.lastForm().choices().getLast().action().run();
                    return true;
                });
        assertThat(fixture.names()).containsExactly("Priya Raman", "Hannah Brandt");
    }

    @Test
    void aRemovedPersonCanBeBroughtBack() {
        pasted();
        reach("#remove-2");
        assertThat(fixture.names()).hasSize(7).doesNotContain("Priya Raman");
        assertThat(surroundings.toasts.texts().getLast()).isEqualTo("Priya Raman was removed.");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(fixture.names().get(1)).isEqualTo("Priya Raman");
    }

    @Test
    void linesMoveUpAndDown() {
        pasted();
        reach("#name-8");
        push(KeyCode.SHORTCUT, KeyCode.UP);
        settle();
        assertThat(fixture.names().get(6)).isEqualTo("Luc Moreau");
    }

    @Test
    void aPersonKeepsTheNameUntilAnotherIsWritten() {
        pasted();
        reach("#name-3");
        push(KeyCode.SHORTCUT, KeyCode.A);
        type(KeyCode.DELETE, KeyCode.TAB);
        assertThat(fixture.names().get(2)).isEqualTo("Daniel Osei");
        assertThat(any("#name-3").getAccessibleHelp()).contains("needed");
        picture("prepare-problem");
    }

    @Test
    void formModeAndSmallestGroupAreKeptAtOnce() {
        open(WIDE);
        click("#form-1");
        assertThat(text("#total")).isEqualTo("30 items, about 10 minutes each");
        reach("#mode-confidential");
        assertThat(fixture.kept().setup().form()).isEqualTo(Form.SHORT);
        assertThat(fixture.kept().setup().mode()).isEqualTo(Mode.CONFIDENTIAL);
        assertThat(fixture.kept().setup().smallestGroup()).isEqualTo(5);
        reach("#mode-workshop");
        reach("#floor-1");
        assertThat(fixture.kept().setup().smallestGroup()).isEqualTo(4);
    }

    @Test
    void consentToBeCountedAmongOthersIsKeptAndCanBeWithdrawnAtAnyTime() {
        pasted();
        reach("#benchmark");
        assertThat(fixture.kept().consent().benchmark()).isTrue();
        reach("#startCollecting");
        fixture.answered("p3");
        open(WIDE);
        assertThat(((CheckBox) any("#benchmark")).isSelected()).isTrue();
        picture("prepare-benchmark");
        reach("#benchmark");
        assertThat(fixture.kept().consent().benchmark()).isFalse();
        open(NARROW);
        Node tick = any("#benchmark");
        onWindow(
                () -> {
                    tick.requestFocus();
                    return tick;
                });
        settle();
        picture("prepare-benchmark-narrow");
        assertThat(((CheckBox) tick).isSelected()).isFalse();
    }

    @Test
    void theLastQuestionnaireStays() {
        open(WIDE);
        for (String id : new String[] {"SIN", "MOD", "VAL", "SGN", "BLK"}) {
            reach("#ask-" + id);
        }
        assertThat(fixture.kept().questionnaires()).hasSize(1);
        assertThat(any("#ask-CEO").isDisabled()).isTrue();
        reach("#ask-SIN");
        assertThat(fixture.kept().questionnaires())
                .extracting(q -> q.id().value())
                .containsExactly("SIN", "CEO");
    }

    @Test
    void saysWhichFilesCannotBeUsed() {
        open(WIDE);
        reach("#unusable");
        assertThat(surroundings.dialogs.lastQuestion().text()).contains("our-own.json", "no items");
    }

    @Test
    void aWrongDateIsSaidAndNotKept() {
        open(WIDE);
        click("#assessment-date");
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("31 Feb 2026");
        type(KeyCode.TAB);
        assertThat(text("#assessment-date-problem")).startsWith("There is no such date.");
        assertThat(fixture.kept().setup().date()).isEqualTo(LocalDate.of(2026, 3, 12));
        click("#assessment-date");
        push(KeyCode.SHORTCUT, KeyCode.A);
        write("28.2.2026");
        type(KeyCode.TAB);
        assertThat(isShown("#assessment-date-problem")).isFalse();
        assertThat(fixture.kept().setup().date()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void afterTheStartWhatIsAskedIsLockedAndPeopleCanBeAdded() {
        pasted();
        reach("#startCollecting");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Collect(PrepareFixture.ID));
        fixture.answered("p3");
        open(WIDE);
        assertThat(any("#locked").isVisible()).isTrue();
        assertThat(any("#ask-SIN").isDisabled()).isTrue();
        assertThat(any("#form-0").isDisabled()).isTrue();
        assertThat(any("#mode-solo").isDisabled()).isTrue();
        assertThat(any("#remove-3").isDisabled()).isTrue();
        assertThat(any("#unlock").isVisible()).isFalse();
        reach("#addPerson");
        write("Rosa Lind");
        type(KeyCode.ENTER);
        assertThat(fixture.names()).contains("Rosa Lind");
        picture("prepare-locked");
    }

    @Test
    void canBeUnlockedWhileNobodyHasAnswered() {
        pasted();
        reach("#startCollecting");
        open(WIDE);
        reach("#unlock");
        assertThat(fixture.kept().phase()).isEqualTo(Phase.PREPARING);
        assertThat(any("#startCollecting").isVisible()).isTrue();
    }

    @Test
    void oneExecutiveAloneNeedsOneName() {
        open(WIDE);
        reach("#mode-solo");
        reach("#name-1");
        write("Ingrid Solberg");
        type(KeyCode.ENTER);
        assertThat(any("#name-2")).isNull();
        assertThat(any("#group-1").isVisible()).isFalse();
        assertThat(any("#startCollecting").isDisabled()).isFalse();
        picture("prepare-solo");
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheScreenIsLeft() {
        ScreenView view = open(WIDE);
        reach("#name-1");
        write("Ingrid");
        var left = new java.util.ArrayList<String>();
        onWindow(
                () -> {
                    view.leaving(() -> left.addAll(fixture.names()));
                    return true;
                });
        assertThat(left).containsExactly("Ingrid");
    }

    @Test
    void looksLikeTheDesign() {
        pasted();
        reach("#ceo-1");
        picture("prepare");
        dress(Theme.Shade.DARK, TextSize.NORMAL);
        picture("prepare-dark");
        open(NARROW);
        picture("prepare-narrow");
        dress(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("prepare-narrow-130");
        open(WIDE);
        picture("prepare-130");
        assertThat(any("#people")).isNotNull();
    }

    private void dress(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return true;
                });
    }

    private void reach(String query) {
        onWindow(
                () -> {
                    stage.getScene().getRoot().lookup(query).requestFocus();
                    return true;
                });
        click(query);
    }

    private void pasted() {
        open(WIDE);
        reach("#name-1");
        paste(TEAM);
    }

    private void paste(String text) {
        onWindow(
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        push(KeyCode.SHORTCUT, KeyCode.V);
        settle();
    }

    private ScreenView open(Rectangle2D size) {
        var around = surroundings.get();
        ScreenView view =
                onWindow(
                        () ->
                                new PrepareView(
                                        around.messages(),
                                        fixture.model(around),
                                        around.dialogs()));
        show(() -> new StackPane(view.node()), size);
        onWindow(
                () -> {
                    var keys = view.shortcuts();
                    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
                    view.shown();
                    return true;
                });
        settle();
        return view;
    }

    /** A node of the page, scrolled into view or not. */
    private Node any(String query) {
        settle();
        return onWindow(() -> stage.getScene().getRoot().lookup(query));
    }

    private String text(String query) {
        return ((Labeled) any(query)).getText();
    }
}
