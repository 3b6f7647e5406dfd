package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.util.List;

class HeatTabTest extends UiTest {

    private static final Rectangle2D BESIDE_RAIL = new Rectangle2D(0, 0, 1200, 900);
    private static final Rectangle2D BESIDE_FOLDED_RAIL = new Rectangle2D(0, 0, 960, 700);

    private ResultsFixture screen = new ResultsFixture(Assessments.solo().build());

    @Test
    void comparesTheGroupsOfTheSample() {
        open(Samples.sample(), BESIDE_RAIL);
        assertThat(node("#field-SIN1-1-0").getAccessibleText())
                .startsWith("1.1 ")
                .contains("Everyone: ");
        press(KeyCode.ENTER, "#field-SIN1-1-0");
        picture("heat-light");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("heat-dark");
    }

    @Test
    void arrowsMoveAndEnterOpensTheItem() {
        open(Samples.sample(), BESIDE_RAIL);
        focus("#field-SIN1-1-0");
        type(KeyCode.DOWN);
        type(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("field-SIN1-2-1");
        type(KeyCode.UP);
        type(KeyCode.UP);
        assertThat(focused().getId()).isEqualTo("field-SIN1-1-1");
        type(KeyCode.ENTER);
        assertThat(isShown("#heat-item")).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(isShown("#heat-item")).isFalse();
        assertThat(focused().getId()).isEqualTo("field-SIN1-1-1");
    }

    @Test
    void withLittleRoomTheItemIsADrawerThatEscapeCloses() {
        open(Samples.sample(), BESIDE_FOLDED_RAIL);
        press(KeyCode.ENTER, "#field-SIN1-1-1");
        assertThat(isShown("#heat-drawer #heat-item")).isTrue();
        picture("heat-narrow");
        type(KeyCode.ESCAPE);
        assertThat(isShown("#heat-drawer")).isFalse();
    }

    @Test
    void largeTextKeepsEveryFieldInTheWindow() {
        open(Samples.sample(), BESIDE_RAIL);
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("heat-130");
        Node last = node("#sort-agreement");
        assertThat(onWindow(() -> last.localToScene(last.getBoundsInLocal()).getMaxX()))
                .isLessThanOrEqualTo(1200);
    }

    @Test
    void aHiddenFieldSaysWhyAndSoDoesTheNote() {
        open(hiding(), BESIDE_RAIL);
        Node hidden = node("#field-SIN1-1-1");
        assertThat(hidden.getAccessibleText()).contains("hidden. Fewer than 3 answers");
        assertThat(texts())
                .anyMatch(text -> text.contains("In 1.1 fewer than 3 people of a group answered"))
                .anyMatch(text -> text.contains("Finance (2) and Law (1) are too small"));
        picture("heat-hidden");
    }

    @Test
    void headsSortAndTheHeadOfItemsSortsBack() {
        open(hiding(), BESIDE_RAIL);
        press(KeyCode.ENTER, "#sort-agreement");
        assertThat(top("#field-SIN2-1-0")).isLessThan(top("#field-SIN1-1-0"));
        press(KeyCode.ENTER, "#sort-items");
        assertThat(top("#field-SIN2-1-0")).isGreaterThan(top("#field-SIN1-1-0"));
    }

    @Test
    void anotherQuestionnaireCanBeChosen() {
        open(Samples.sample(), BESIDE_RAIL);
        onWindow(
                () -> {
                    ComboBox<?> choice = (ComboBox<?>) node("#choose-questionnaire");
                    choice.getSelectionModel().selectLast();
                    return choice;
                });
        settle();
        assertThat(isShown("#field-SIN1-1-0")).isFalse();
        assertThat(isShown("#field-CEO1-0")).isTrue();
        picture("heat-ceo");
    }

    @Test
    void anActionIsAddedFromAnItem() {
        open(Samples.sample(), BESIDE_RAIL);
        int before = screen.actions().size();
        press(KeyCode.ENTER, "#field-SIN1-1-0");
        onWindow(
                () -> {
                    lookup("#item-act").queryButton().fire();
                    return true;
                });
        settle();
        screen.window.dialogs.lastForm().choices().getLast().action().run();
        Action added = screen.actions().getLast();
        assertThat(screen.actions()).hasSize(before + 1);
        assertThat(added.item().orElseThrow().value()).isEqualTo("SIN1.1");
        assertThat(added.what()).startsWith("Book two customer conversations");
        int told = screen.window.navigator.refreshed();
        screen.window.toasts.undo();
        assertThat(screen.actions()).hasSize(before);
        assertThat(screen.window.navigator.refreshed())
                .as("the rail tells anew")
                .isEqualTo(told + 1);
    }

    @Test
    void withoutGroupsTheNoteSaysSo() {
        open(Assessments.workshop(4).everybodySays(2).build(), BESIDE_RAIL);
        assertThat(texts()).anyMatch(text -> text.startsWith("Nobody is in a group"));
        picture("heat-no-groups");
    }

    private static Assessment hiding() {
        return Assessments.workshop(9)
                .everybodySays(3)
                .votes("SIN1.1", "DK", "DK", 4, 2, 2, 3, 3, 3, 3)
                .votes("SIN2.1", 0, 0, 0, 5, 5, 5, 0, 0, 5)
                .groups(
                        "Sales", "Sales", "Sales", "Works", "Works", "Works", "Finance", "Finance",
                        "Law")
                .build();
    }

    private void open(Assessment assessment, Rectangle2D size) {
        screen = new ResultsFixture(assessment);
        show(screen::screen, size);
        click("#results-tab-1");
        settle();
    }

    private List<String> texts() {
        return lookup(Text.class::isInstance).queryAll().stream()
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private void press(KeyCode key, String query) {
        focus(query);
        type(key);
        settle();
    }

    private void focus(String query) {
        Node node = node(query);
        onWindow(
                () -> {
                    node.requestFocus();
                    return node;
                });
    }

    private double top(String query) {
        Node node = node(query);
        return onWindow(() -> node.localToScene(node.getBoundsInLocal()).getMinY());
    }

    private void wear(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return shade;
                });
        settle();
        settle();
    }
}
