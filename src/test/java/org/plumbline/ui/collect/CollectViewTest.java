package org.plumbline.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mode;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.TurnState;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CollectViewTest extends UiTest {

    private static final ParticipantId SECOND = new ParticipantId("p2");

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
    void saysHowFarEverybodyIs() {
        team(Mode.WORKSHOP).started();
        fixture.finished("p1");
        fixture.answered("p2", 4);
        open(WIDE);
        assertThat(text("#collectLead")).isEqualTo("3 people still to come.");
        assertThat(text("#finishedCount")).isEqualTo("1 of 4 have finished");
        assertThat(text("#status-1")).isEqualTo("Finished");
        assertThat(text("#answered-2")).isEqualTo("4 of 9");
        assertThat(text("#status-2")).isEqualTo("Started");
        assertThat(text("#start-2")).isEqualTo("Resume");
        assertThat(text("#status-3")).isEqualTo("Not started");
        assertThat(any("#start-1")).isNull();
    }

    @Test
    void handsTheLaptopToAPerson() {
        team(Mode.WORKSHOP).started();
        open(WIDE);
        click("#start-2");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.HandOver(CollectFixture.ID, SECOND));
    }

    @Test
    void asksWhoTakesTheLaptop() {
        team(Mode.WORKSHOP).started();
        fixture.finished("p1");
        open(WIDE);
        click("#startTurn");
        var form = surroundings.dialogs.lastForm();
        var second = (RadioButton) ((Parent) form.content()).lookup("#turn-of-2");
        assertThat(second.getText()).isEqualTo("Daniel Osei, Role 3");
        onWindow(
                () -> {
                    second.setSelected(true);
                    form.choices().getLast().action().run();
                    return true;
                });
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.HandOver(CollectFixture.ID, new ParticipantId("p3")));
    }

    @Test
    void oneExecutiveAloneGoesStraightOn() {
        fixture = new CollectFixture(folder, Mode.SOLO, "Ingrid Solberg").started();
        open(WIDE);
        assertThat(isShown("#agreeToReveal")).isFalse();
        assertThat(isShown("#ceoConsent")).isFalse();
        picture("collect-solo");
        click("#startTurn");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Questionnaire(CollectFixture.ID, new ParticipantId("p1")));
    }

    @Test
    void cannotBeClosedBeforeAnybodyAnswered() {
        team(Mode.WORKSHOP).started();
        open(WIDE);
        assertThat(text("#collectLead")).isEqualTo("Nobody has started yet.");
        assertThat(any("#closeCollecting").isDisabled()).isTrue();
    }

    @Test
    void asksWhatBecomesOfUnfinishedAnswers() {
        team(Mode.WORKSHOP).started();
        fixture.finished("p1");
        fixture.answered("p2", 4);
        open(WIDE);
        click("#closeCollecting");
        assertThat(surroundings.dialogs.lastQuestion().heading())
                .isEqualTo("3 people have not finished");
        choose("closeLeaveOut");
        assertThat(fixture.kept().phase()).isEqualTo(Phase.CLOSED);
        assertThat(fixture.kept().answers().turnOf(SECOND).state()).isEqualTo(TurnState.LEFT_OUT);
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Results(CollectFixture.ID));
    }

    @Test
    void keepsUnfinishedAnswersIfAsked() {
        team(Mode.WORKSHOP).started();
        fixture.answered("p2", 4);
        open(WIDE);
        click("#closeCollecting");
        choose("closeKeep");
        assertThat(fixture.kept().answers().turnOf(SECOND).state()).isEqualTo(TurnState.OPEN);
    }

    @Test
    void goesToTheRoomInsteadWhileNobodyHasAnswered() {
        team(Mode.WORKSHOP).started();
        open(WIDE);
        click("#voteInTheRoom");
        assertThat(surroundings.dialogs.lastQuestion().heading())
                .isEqualTo("Vote in the room instead?");
        assertThat(fixture.kept().phase()).isEqualTo(Phase.COLLECTING);
        choose("voteInTheRoomNow");
        assertThat(fixture.kept().phase()).isEqualTo(Phase.CLOSED);
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Discuss(CollectFixture.ID));
    }

    @Test
    void doesNotGoToTheRoomInsteadOnceSomebodyAnswered() {
        team(Mode.WORKSHOP).started();
        fixture.answered("p2", 1);
        open(WIDE);
        assertThat(isShown("#closeCollecting")).isTrue();
        assertThat(isShown("#voteInTheRoom")).isFalse();
    }

    @Test
    void aClosedWorkshopCanBeTakenUpAgain() {
        everybodyFinished(Mode.WORKSHOP);
        assertThat(isShown("#everybodyFinished")).isTrue();
        picture("collect-finished");
        click("#closeCollecting");
        choose("closeNow");
        open(WIDE);
        assertThat(isShown("#toResults")).isTrue();
        picture("collect-closed");
        click("#reopen");
        assertThat(surroundings.dialogs.lastQuestion().text()).contains("Results are hidden");
        choose("reopenNow");
        assertThat(fixture.kept().phase()).isEqualTo(Phase.COLLECTING);
    }

    @Test
    void aClosedConfidentialAssessmentStaysClosed() {
        everybodyFinished(Mode.CONFIDENTIAL);
        click("#closeCollecting");
        assertThat(surroundings.dialogs.lastQuestion().text()).contains("cannot be taken up again");
        choose("closeNow");
        assertThat(isShown("#toResults")).isTrue();
        assertThat(isShown("#reopen")).isFalse();
    }

    @Test
    void forgottenDigitsCostTheAnswersAndSaySo() {
        team(Mode.WORKSHOP).started();
        fixture.chosen("p2", "2468");
        fixture.answered("p2", 4);
        open(WIDE);
        assertThat(any("#startOver-3")).isNull();
        click("#startOver-2");
        assertThat(surroundings.dialogs.lastQuestion().text()).startsWith("4 answers");
        choose("startOverNow");
        assertThat(text("#answered-2")).isEqualTo("0 of 9");
        assertThat(fixture.kept().answers().turnOf(SECOND).code()).isEmpty();
    }

    @Test
    void theConsentOfTheChiefExecutiveCanBeWithdrawn() {
        team(Mode.WORKSHOP).started();
        fixture.consented("p1");
        open(WIDE);
        assertThat(text("#ceoConsent")).isEqualTo("Consent given");
        click("#withdrawConsent");
        choose("withdrawNow");
        assertThat(text("#ceoConsent")).isEqualTo("No consent");
        assertThat(fixture.kept().consent().ceoGap()).isFalse();
    }

    @Test
    void theTeamsConsentToDotsIsConfirmedByKeyboard() {
        team(Mode.WORKSHOP).started();
        open(WIDE);
        onWindow(
                () -> {
                    any("#agreeToReveal").requestFocus();
                    return true;
                });
        type(KeyCode.SPACE);
        settle();
        assertThat(fixture.kept().consent().reveal()).isTrue();
        assertThat(((CheckBox) any("#agreeToReveal")).isSelected()).isTrue();
    }

    @Test
    void sendsToPrepareBeforeTheStart() {
        team(Mode.WORKSHOP);
        open(WIDE);
        click("#goToPrepare");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Prepare(CollectFixture.ID));
    }

    @Test
    void keepsItsHeadAndItsWidthInANarrowWindowWithTheLargestText() {
        team(Mode.WORKSHOP).started();
        fixture.chosen("p2", "2468");
        fixture.answered("p2", 4);
        open(NARROW);
        dress(Theme.Shade.LIGHT, TextSize.LARGEST);
        settle();
        Node close = any("#closeCollecting");
        double before = onWindow(() -> close.localToScene(0, 0).getY());
        onWindow(
                () -> {
                    var pane = (ScrollPane) stage.getScene().getRoot().lookup(".scroll-pane");
                    pane.setVvalue(1);
                    return pane;
                });
        settle();
        assertThat(onWindow(() -> close.localToScene(0, 0).getY())).isEqualTo(before);
        Node turns = any("#turns");
        assertThat(onWindow(() -> turns.localToScene(turns.getBoundsInLocal()).getMaxX()))
                .isLessThan(NARROW.getWidth());
    }

    @Test
    void looksLikeTheDesign() {
        team(Mode.WORKSHOP).started();
        fixture.consented("p1");
        fixture.finished("p1");
        fixture.chosen("p2", "2468");
        fixture.answered("p2", 4);
        open(WIDE);
        picture("collect");
        open(NARROW);
        dress(Theme.Shade.DARK, TextSize.LARGEST);
        picture("collect-narrow-dark-130");
        assertThat(isShown("#turns")).isTrue();
    }

    private void dress(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return true;
                });
    }

    private CollectFixture team(Mode mode) {
        fixture =
                new CollectFixture(
                        folder,
                        mode,
                        "Ingrid Solberg",
                        "Priya Raman",
                        "Daniel Osei",
                        "Tomasz Wilk");
        return fixture;
    }

    @Test
    void savesAPaperForTheWorkshop() throws IOException {
        team(Mode.WORKSHOP).started();
        Path file = folder.resolve("cards.pdf");
        open(WIDE, file);
        click("#papers");
        settle();
        assertThat(surroundings.dialogs.lastForm().heading()).isEqualTo("Papers for the workshop");
        onWindow(
                () -> {
                    var cards =
                            (RadioButton)
                                    surroundings
                                            .dialogs
                                            .lastForm()
                                            .content()
                                            .lookup("#paper-cards");
                    cards.setSelected(true);
                    ((ToggleButton)
                                    surroundings
                                            .dialogs
                                            .lastForm()
                                            .content()
                                            .lookup("#paper-language-1"))
                            .fire();
                    return true;
                });
        onWindow(
                () -> {
                    surroundings.dialogs.lastForm().choices().getLast().action().run();
                    return true;
                });
        settle();
        assertThat(file).exists();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("/Lang (de-DE)");
        assertThat(surroundings.toasts.texts()).contains("The paper is saved.");
    }

    private void everybodyFinished(Mode mode) {
        team(mode).started();
        for (int person = 1; person <= 4; person++) {
            fixture.finished("p" + person);
        }
        open(WIDE);
    }

    private void choose(String id) {
        onWindow(
                () -> {
                    surroundings.dialogs.choose(id);
                    return true;
                });
        settle();
    }

    private void open(Rectangle2D size, Path... files) {
        var around = surroundings.choosing(files);
        ScreenView view =
                onWindow(
                        () ->
                                new CollectView(
                                                around.messages(),
                                                fixture.model(around),
                                                around.dialogs(),
                                                _ -> "Today, 10:42")
                                        .offering(
                                                new PapersForm(
                                                        fixture.papers(around), around.dialogs())));
        show(() -> new StackPane(view.node()), size);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
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
