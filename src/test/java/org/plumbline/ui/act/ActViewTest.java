package org.plumbline.ui.act;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.ReadCalendar;
import org.plumbline.model.Action;
import org.plumbline.model.ActionId;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Checked;
import org.plumbline.model.Course;
import org.plumbline.model.ItemId;
import org.plumbline.model.Outcome;
import org.plumbline.model.SectionId;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.Overlay;
import org.plumbline.ui.support.OverlayDialogs;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The board and the table of actions, with real dialogs over them. */
class ActViewTest extends UiTest {

    private static final Rectangle2D BESIDE_RAIL = new Rectangle2D(0, 0, 1200, 900);
    private static final Rectangle2D BESIDE_FOLDED_RAIL = new Rectangle2D(0, 0, 960, 700);

    private final TestSurroundings window = new TestSurroundings();

    @TempDir private Path folder;
    private ActFixture fixture;
    private Runnable shown = () -> {};

    @BeforeEach
    void open() {
        fixture = new ActFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void show(List<Action> actions, Rectangle2D size) {
        fixture.with(actions);
        show(
                () -> {
                    var page = new StackPane();
                    var overlay = new Overlay(page, Motion.none());
                    Surroundings around = window.choosing(folder.resolve("days.ics"));
                    Surroundings real =
                            new Surroundings(
                                    around.messages(),
                                    around.days(),
                                    around.navigator(),
                                    around.background(),
                                    new OverlayDialogs(overlay),
                                    around.errors(),
                                    around.toasts(),
                                    around.files(),
                                    around.opener(),
                                    around.motion());
                    var view = new ActView(fixture.model(real), real);
                    page.getChildren().setAll(view.node());
                    overlay.addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> view.shortcuts().handle(event));
                    shown = view::shown;
                    return overlay;
                },
                size);
        onWindow(
                () -> {
                    shown.run();
                    return true;
                });
        settle();
    }

    private void board() {
        show(ActFixture.eight(), BESIDE_RAIL);
    }

    private void table() {
        board();
        click("#shape-1");
    }

    private void focus(String query) {
        Node node = node(query);
        onWindow(
                () -> {
                    node.requestFocus();
                    return node;
                });
        settle();
    }

    private void keys(KeyCode... keys) {
        push(keys);
        settle();
    }

    private void write(String query, String text) {
        TextInputControl field = lookup(query).query();
        onWindow(
                () -> {
                    field.requestFocus();
                    field.setText(text);
                    return field;
                });
        settle();
        onWindow(
                () -> {
                    window.background.elapse(Duration.ofSeconds(1));
                    return field;
                });
        settle();
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private ActionStatus status(String action) {
        return fixture.kept(action).status();
    }

    @Test
    void eachActionStandsInTheColumnOfItsLetter() {
        board();
        assertThat(node("#column-plan").lookupAll(".action-card")).hasSize(3);
        assertThat(node("#column-do").lookupAll(".action-card")).hasSize(3);
        assertThat(node("#column-check").lookupAll(".action-card")).hasSize(1);
        assertThat(node("#column-act").lookupAll(".action-card")).hasSize(1);
        assertThat(node("#action-a5").getAccessibleText())
                .isEqualTo(
                        "Make one customer list for sales, service and finance: Do, owner Tomasz"
                                + " Wilk, due 15 May 2026, 3 days late");
        assertThat(text("#attention")).isEqualTo("1 late, 2 with something missing");
        picture("act-board");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("act-board-dark");
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("act-board-130");
    }

    private void wear(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return theme;
                });
        settle();
    }

    @Test
    void aLateActionSaysSoInPlainWords() {
        board();
        assertThat(node("#action-a5").lookupAll(".chip.caution"))
                .extracting(chip -> ((Labeled) chip).getText())
                .containsExactly("3 days late");
    }

    @Test
    void arrowsGoFromCardToCard() {
        board();
        focus("#action-a1");
        keys(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("action-a2");
        keys(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("action-a4");
        keys(KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("action-a2");
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("action-a8");
    }

    @Test
    void aKeyMovesACompleteActionAndAnotherTakesItBack() {
        board();
        focus("#action-a1");
        keys(KeyCode.CONTROL, KeyCode.RIGHT);

        assertThat(status("a1")).isEqualTo(ActionStatus.DO);
        assertThat(focused().getId()).isEqualTo("action-a1");
        assertThat(window.toasts.texts()).containsExactly("Moved to Do");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status("a1")).isEqualTo(ActionStatus.PLAN);
    }

    @Test
    void aRightClickOnACardOffersToMoveIt() {
        board();
        clickOn(node("#action-a1"), MouseButton.SECONDARY);
        settle();
        await(() -> lookup("#menuForward").tryQuery().isPresent());
        assertThat(lookup("#menuBack").tryQuery()).isEmpty();
        clickOn("#menuForward");
        settle();

        assertThat(status("a1")).isEqualTo(ActionStatus.DO);
        assertThat(isShown("#dialog-detail")).isFalse();
    }

    @Test
    void aRightClickOnARowOffersTheSame() {
        table();
        clickOn(node("#row-a5"), MouseButton.SECONDARY);
        settle();
        await(() -> lookup("#menuBack").tryQuery().isPresent());
        clickOn("#menuBack");
        settle();

        assertThat(status("a5")).isEqualTo(ActionStatus.PLAN);
    }

    @Test
    void anIncompleteActionStaysAndItsMissingFieldIsOneKeyAway() {
        board();
        focus("#action-a2");
        keys(KeyCode.CONTROL, KeyCode.RIGHT);

        assertThat(status("a2")).isEqualTo(ActionStatus.PLAN);
        assertThat(isShown("#dialog-missing")).isTrue();
        picture("act-held");
        keys(KeyCode.ENTER);
        assertThat(isShown("#dialog-action")).isTrue();
        assertThat(focused().getId()).isEqualTo("owner");
        assertThat(isShown("#needs-owner")).isTrue();
        picture("act-detail-dialog");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("act-detail-dialog-dark");
    }

    /** As the toolkit tells the column: the card is over it, then let go. */
    private void drop(String card, String column) {
        Node source = node(card);
        Node target = node(column);
        onWindow(
                () -> {
                    target.fireEvent(drag(DragEvent.DRAG_OVER, source));
                    target.fireEvent(drag(DragEvent.DRAG_DROPPED, source));
                    target.fireEvent(drag(DragEvent.DRAG_EXITED, source));
                    return true;
                });
        settle();
    }

    private static DragEvent drag(EventType<DragEvent> type, Node source) {
        return new DragEvent(type, null, 0, 0, 0, 0, TransferMode.MOVE, source, null, null);
    }

    @Test
    void aCardDroppedOnAColumnMovesThere() {
        board();
        drop("#action-a1", "#column-check");
        assertThat(status("a1")).isEqualTo(ActionStatus.CHECK);

        drop("#action-a2", "#column-do");
        assertThat(status("a2")).isEqualTo(ActionStatus.PLAN);
        assertThat(isShown("#dialog-missing")).isTrue();
    }

    @Test
    void aCardDroppedOnActAsksWhatTheCheckShowed() {
        board();
        drop("#action-a7", "#column-act");

        assertThat(isShown("#dialog-conclude")).isTrue();
        assertThat(status("a7")).isEqualTo(ActionStatus.CHECK);
    }

    @Test
    void aLinkOnACardOpensTheFieldItNames() {
        board();
        click("#measure-a2");
        assertThat(isShown("#dialog-action")).isTrue();
        assertThat(focused().getId()).isEqualTo("measure");
        write("#measure", "Customers asked");
        assertThat(fixture.kept("a2").firstMeasure().orElseThrow().what())
                .isEqualTo("Customers asked");
        assertThat(isShown("#needs-measure")).isFalse();
    }

    @Test
    void movingToActAsksWhatTheCheckShowedAndWhatBecomesOfIt() {
        board();
        focus("#action-a7");
        keys(KeyCode.CONTROL, KeyCode.RIGHT);

        assertThat(isShown("#dialog-conclude")).isTrue();
        assertThat(node("#dialog-conclude").lookupAll(".label"))
                .extracting(label -> ((Labeled) label).getText())
                .contains(
                        "Now: Repeat complaints a month",
                        "At start 31, aim 15",
                        "We expected that: Customers stop ringing twice for the same fault");
        assertThat(node("#concludeGo").isDisabled()).isTrue();
        picture("act-conclude");
        onWindow(
                () -> {
                    ((RadioButton) node("#outcome-changed")).setSelected(true);
                    return true;
                });
        write("#concludeShowed", "Four causes are cured.");
        assertThat(node("#concludeGo").isDisabled()).isFalse();
        onWindow(
                () -> {
                    ((Button) node("#concludeGo")).fire();
                    return true;
                });
        settle();

        assertThat(status("a7")).isEqualTo(ActionStatus.ACT);
        assertThat(fixture.kept("a7").course().checked())
                .contains(
                        new Checked("22", "Four causes are cured.", Optional.of(Outcome.CHANGED)));
    }

    @Test
    void whatWasWrittenIsKeptWhenCheckingGoesOn() {
        board();
        focus("#action-a7");
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        write("#concludeValue", "19");
        keys(KeyCode.ESCAPE);

        assertThat(status("a7")).isEqualTo(ActionStatus.CHECK);
        assertThat(fixture.kept("a7").course().checked().orElseThrow().value()).isEqualTo("19");
    }

    @Test
    void anActionIsAddedFromWhatIsWorthDoing() {
        board();
        keys(KeyCode.A);
        assertThat(isShown("#dialog-addAction")).isTrue();
        assertThat(node("#addGo").isDisabled()).isTrue();
        write("#addWhat", "Ring ten customers who left");
        picture("act-add");
        onWindow(
                () -> {
                    ((Button) node("#addGo")).fire();
                    return true;
                });
        settle();

        assertThat(fixture.kept())
                .hasSize(9)
                .last()
                .extracting(Action::what)
                .isEqualTo("Ring ten customers who left");
    }

    @Test
    void deletingAsksFirstAndCanBeUndone() {
        board();
        focus("#action-a4");
        keys(KeyCode.DELETE);
        assertThat(isShown("#dialog-deleteAction")).isTrue();
        click("#delete");
        assertThat(fixture.kept()).hasSize(7);
        onWindow(
                () -> {
                    window.toasts.undo();
                    return true;
                });
        settle();
        assertThat(fixture.kept()).isEqualTo(ActFixture.eight());
    }

    @Test
    void lettersTypedInAFieldAreNoCommands() {
        board();
        focus("#action-a1");
        keys(KeyCode.ENTER);
        focus("#what");
        keys(KeyCode.A);
        assertThat(isShown("#dialog-addAction")).isFalse();
    }

    @Test
    void theTableShowsTheDetailOfTheChosenAction() {
        table();
        focus("#row-a7");
        assertThat(((TextInputControl) lookup("#showed").query()).getText())
                .startsWith("Six causes found");
        assertThat(isShown("#row-a8")).isTrue();
        picture("act-table");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("act-table-dark");
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("act-table-130");
    }

    @Test
    void arrowsGoFromRowToRow() {
        table();
        focus("#row-a7");
        keys(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("row-a8");
        keys(KeyCode.UP);
        keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(status("a7")).isEqualTo(ActionStatus.DO);
        assertThat(focused().getId()).isEqualTo("row-a7");
    }

    @Test
    void theReasonIsSeenWithItsScoreAndChosenFromAllThatIsAsked() {
        table();
        focus("#row-a7");
        assertThat(text("#from")).matches("From item SIN6\\.2, .+: \\d+ of 100");
        assertThat(reasons("#because")).hasSizeGreaterThan(130);

        chooseReason("#because", "SGN3 ");
        assertThat(fixture.kept("a7").section()).contains(new SectionId("SGN3"));
        assertThat(text("#from")).matches("From the section .+: \\d+ of 100");
        assertThat(node("#row-a7").lookupAll(".label"))
                .extracting(label -> ((Labeled) label).getText())
                .anyMatch(words -> words.endsWith(" of 100"));
    }

    @Test
    void theReasonOfAnActionUnderWayCannotBeTakenOut() {
        table();
        focus("#row-a4");
        chooseReason("#because", "Not chosen");
        assertThat(isShown("#dialog-missing")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(fixture.kept("a4").item()).contains(new ItemId("SIN1.1"));
        assertThat(String.valueOf(((ComboBox<?>) node("#because")).getValue()))
                .startsWith("SIN1.1 ");
    }

    private List<String> reasons(String query) {
        return ((ComboBox<?>) node(query)).getItems().stream().map(String::valueOf).toList();
    }

    private void chooseReason(String query, String beginning) {
        List<String> all = reasons(query);
        String chosen =
                all.stream().filter(words -> words.startsWith(beginning)).findFirst().orElseThrow();
        choose(query, all.indexOf(chosen));
    }

    @Test
    void whatIsWorthDoingIsSuggestedForAReason() {
        board();
        keys(KeyCode.A);
        assertThat(reasons("#addBecause").getFirst()).isEqualTo("Not chosen yet");
        chooseReason("#addBecause", "SIN5.2 ");
        String suggested = ((TextInputControl) lookup("#addWhat").query()).getText();
        assertThat(suggested).isNotBlank();
        picture("act-add-because");
        onWindow(
                () -> {
                    ((Button) node("#addGo")).fire();
                    return true;
                });
        settle();

        assertThat(fixture.kept().getLast().item()).contains(new ItemId("SIN5.2"));
        assertThat(fixture.kept().getLast().what()).isEqualTo(suggested);
    }

    @Test
    void whatIsWrittenInTheDetailIsKeptAfterAPause() {
        table();
        focus("#row-a1");
        write("#expect", "Each group is priced as it needs");
        assertThat(fixture.kept("a1").expect()).isEqualTo("Each group is priced as it needs");
        assertThat(focused().getId()).isEqualTo("expect");
    }

    @Test
    void whatAnActionUnderWayNeedsCannotBeTakenOut() {
        table();
        focus("#row-a4");
        write("#stop", "");
        assertThat(isShown("#dialog-missing")).isTrue();
        assertThat(fixture.kept("a4").stop()).isEqualTo("The tour of sites");
        keys(KeyCode.ESCAPE);
        assertThat(((TextInputControl) lookup("#stop").query()).getText())
                .isEqualTo("The tour of sites");
    }

    @Test
    void aDayIsWrittenAndTakenBack() {
        table();
        focus("#row-a1");
        day("#check", LocalDate.of(2026, 10, 7));
        assertThat(fixture.kept("a1").check()).contains(LocalDate.of(2026, 10, 7));
        day("#check", null);
        assertThat(fixture.kept("a1").check()).isEmpty();
    }

    private void day(String query, @Nullable LocalDate day) {
        DatePicker field = lookup(query).query();
        onWindow(
                () -> {
                    field.setValue(day);
                    return true;
                });
        settle();
    }

    @Test
    void anActionComesToTheFrontInTheTable() {
        table();
        focus("#row-a4");
        keys(KeyCode.CONTROL, KeyCode.UP);
        assertThat(fixture.kept().getFirst().id()).isEqualTo(new ActionId("a4"));
        assertThat(focused().getId()).isEqualTo("row-a4");
        keys(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(fixture.kept().get(4).id()).isEqualTo(new ActionId("a4"));
    }

    @Test
    void tabGoesOnFromACardToItsLinksAndToTheNextCard() {
        board();
        focus("#action-a1");
        keys(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("action-a2");
        keys(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("owner-a2");
    }

    @Test
    void tabGoesOnFromAFieldOfSeveralLines() {
        board();
        keys(KeyCode.A);
        focus("#addWhat");
        keys(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("addBecause");
        keys(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("addOwner");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("addBecause");
        picture("act-add-focus");
        keys(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("addWhat");
        assertThat(((TextInputControl) node("#addWhat")).getText()).isEmpty();
    }

    @Test
    void lettersThatSearchForAReasonAreNoCommands() {
        table();
        focus("#because");
        keys(KeyCode.A);
        assertThat(isShown("#dialog-addAction")).isFalse();
    }

    @Test
    void anUndoneActionLeavesItsPlaceInTheTable() {
        table();
        focus("#row-a7");
        keys(KeyCode.DELETE);
        click("#delete");
        assertThat(fixture.kept()).hasSize(7);
        assertThat(isShown("#detail")).isTrue();
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(fixture.kept()).hasSize(8);
    }

    @Test
    void ownersAndSectionsNarrowWhatIsShown() {
        board();
        choose("#filterOwner", 1);
        assertThat(node("#board").lookupAll(".action-card")).hasSize(2);
        choose("#filterOwner", 0);
        choose("#filterSection", 1);
        assertThat(node("#board").lookupAll(".action-card")).hasSize(1);
    }

    private void choose(String query, int index) {
        onWindow(
                () -> {
                    ((ComboBox<?>) node(query)).getSelectionModel().select(index);
                    return true;
                });
        settle();
    }

    @Test
    void theDaysAreWrittenAsACalendarFile() throws Exception {
        board();
        click("#export");
        assertThat(window.toasts.texts()).containsExactly("The calendar file is saved");
        assertThat(new ReadCalendar(Files.readAllBytes(folder.resolve("days.ics"))).events())
                .hasSize(6)
                .extracting(event -> event.get("SUMMARY"))
                .contains("Check: Trace the ten most common complaints to their cause");
    }

    @Test
    void withoutActionsTheLowestAgreedLevelsAreOffered() {
        show(List.of(), BESIDE_RAIL);
        assertThat(node("#empty").lookupAll(".action-card")).hasSize(3);
        assertThat(node("#export").isDisabled()).isTrue();
        picture("act-empty");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("act-empty-dark");
        wear(Theme.Shade.LIGHT, TextSize.NORMAL);
        Node first = node("#empty").lookup(".button");
        String item = first.getId().replace("emptyAdd-", "").replace('-', '.');
        click("#" + first.getId());
        onWindow(
                () -> {
                    ((Button) node("#addGo")).fire();
                    return true;
                });
        settle();
        assertThat(fixture.kept())
                .singleElement()
                .extracting(Action::item)
                .isEqualTo(Optional.of(new ItemId(item)));
    }

    @Test
    void carriedOverActionsAreSaidFirst() {
        Action carried =
                ActFixture.eight()
                        .getFirst()
                        .draft()
                        .course(Course.NONE.carriedFrom("Autumn 2025"))
                        .action();
        show(List.of(carried), BESIDE_RAIL);
        assertThat(node("#carried").getAccessibleText())
                .startsWith("1 action comes from Autumn 2025.");
        assertThat(node("#findings").getAccessibleText()).contains("choose three, at most five");
    }

    @Test
    void inANarrowWindowTheBoardScrollsSideways() {
        show(ActFixture.eight(), BESIDE_FOLDED_RAIL);
        picture("act-board-narrow");
        ScrollPane board = (ScrollPane) node("#board");
        double column = node("#column-plan").getBoundsInParent().getWidth();
        assertThat(board.getViewportBounds().getWidth() / column).isBetween(2.3, 2.6);
        focus("#action-a4");
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("action-a8");
        assertThat(board.getHvalue()).isEqualTo(1);
        click("#shape-1");
        click("#row-a7");
        assertThat(isShown("#dialog-action")).isTrue();
        picture("act-table-narrow-detail");
        keys(KeyCode.ESCAPE);
        picture("act-table-narrow");
        focus("#row-a7");
        keys(KeyCode.ENTER);
        assertThat(isShown("#dialog-action")).isTrue();
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("act-table-narrow-130");
    }
}
