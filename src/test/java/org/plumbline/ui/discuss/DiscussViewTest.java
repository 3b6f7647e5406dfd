package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.ui.discuss.DiscussFixture.room;
import static org.plumbline.ui.discuss.DiscussFixture.talk;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Consent;
import org.plumbline.model.Talk;
import org.plumbline.model.VotingWay;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Slides;

import java.util.List;

class DiscussViewTest extends UiTest {

    private DiscussFixture fixture = DiscussFixture.answered();

    // Each test opens the console in its first lines.
    @SuppressWarnings("NullAway.Init")
    private DiscussViewModel model;

    private void open(Rectangle2D size) {
        model = fixture.model();
        DiscussView view = onWindow(() -> new DiscussView(model, fixture.around.get()));
        show(
                () -> {
                    var root = new StackPane(view.node());
                    root.addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> view.shortcuts().handle(event));
                    return root;
                },
                size);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
    }

    private void planned(Rectangle2D size) {
        fixture.discussing().plan(AgendaPlan.ninetyMinutes());
        open(size);
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code).release(code);
            settle();
        }
    }

    @Test
    void leadsToCollectWhileAnswersComeIn() {
        fixture = DiscussFixture.collecting();
        open(WIDE);
        click("#toCollect");
        assertThat(fixture.around.navigator.current())
                .isEqualTo(new org.plumbline.ui.support.Screen.Collect(DiscussFixture.ID));
    }

    @Test
    void makesTheAgendaWithConsentByKey() {
        open(WIDE);
        picture("discuss-plan");
        assertThat(isShown("#plan-half")).isTrue();
        click("#plan-ninety");
        node("#makeAgenda");
        onWindow(
                () -> {
                    node("#makeAgenda").requestFocus();
                    return true;
                });
        keys(KeyCode.SPACE);
        assertThat(isShown("#row-1")).isTrue();
        picture("discuss-agenda");
    }

    @Test
    void goesThroughAnItemByKeyAlone() {
        planned(WIDE);
        assertThat(focused().getId()).isEqualTo("row-1");
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.VOTING);
        assertThat(text("#votesIn")).isEqualTo("8 of 8 in");
        picture("discuss-item-voting");
        assertThat(isShown("#verdict")).isFalse();
        keys(KeyCode.SPACE);
        assertThat(isShown("#verdict")).isTrue();
        picture("discuss-item-revealed");
        keys(KeyCode.DIGIT5);
        if (talk(model).stage() == Talk.Stage.REVEALED) {
            write("We have seen it work since spring.");
            keys(KeyCode.ENTER);
        }
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
        picture("discuss-item-settled");
        assertThat(isShown("#ended")).isTrue();
        var agreed = fixture.kept().findings().agreedLevels();
        keys(KeyCode.DIGIT0, KeyCode.DIGIT3);
        assertThat(fixture.kept().findings().agreedLevels()).isEqualTo(agreed);
    }

    @Test
    void aConsentThatIsWithdrawnTakesItsReasonFromTheAgenda() {
        fixture.discussing().plan(AgendaPlan.halfDay());
        fixture.discussing().consent(new Consent(true, true));
        open(WIDE);
        assertThat(reasons()).as("a screen the room may see").isEmpty();
        click("#onlyISee");
        assertThat(reasons()).contains("CEO and team differ");
        onWindow(
                () -> {
                    fixture.discussing().consent(new Consent(true, false));
                    model.open();
                    return true;
                });
        settle();
        assertThat(reasons()).isNotEmpty().doesNotContain("CEO and team differ");
    }

    private List<String> reasons() {
        return onWindow(
                () ->
                        lookup(
                                        node ->
                                                node instanceof Label label
                                                        && node.getId() != null
                                                        && node.getId().startsWith("why-")
                                                        && !label.getText().isBlank())
                                .<Label>queryAll()
                                .stream()
                                .map(Label::getText)
                                .toList());
    }

    @Test
    void writesAnActionByKeyAlone() {
        planned(WIDE);
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.SPACE, KeyCode.A);
        assertThat(focused().getId()).isEqualTo("action");
        write("Visit ten customers");
        keys(KeyCode.ENTER);
        assertThat(fixture.kept().actions()).hasSize(1);
        keys(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("discussEntry");
        keys(KeyCode.RIGHT);
        assertThat(room(model).workshop().at())
                .contains(room(model).workshop().agenda().get(3).id());
        keys(KeyCode.PAGE_UP);
        assertThat(room(model).workshop().at())
                .contains(room(model).workshop().agenda().get(2).id());
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#agenda")).isTrue();
        assertThat(text("#goOn")).startsWith("Continue at item 1, votes shown");
        picture("discuss-agenda-begun");
        keys(KeyCode.ENTER);
        assertThat(isShown("#discussEntry")).isTrue();
    }

    @Test
    void movesAndDropsByKey() {
        planned(WIDE);
        List<String> before = ids();
        keys(KeyCode.DOWN, KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.CONTROL);
        settle();
        assertThat(ids().get(3)).isEqualTo(before.get(2));
        assertThat(focused().getId()).isEqualTo("row-4");
        keys(KeyCode.DELETE);
        assertThat(ids()).doesNotContain(before.get(2));
        assertThat(fixture.around.toasts.texts()).contains("Dropped from the agenda");
    }

    private List<String> ids() {
        return room(model).workshop().agenda().stream().map(entry -> entry.id()).toList();
    }

    @Test
    void movesByTheGrip() {
        planned(WIDE);
        List<String> before = ids();
        Node grip = onWindow(() -> ((Parent) node("#row-3")).getChildrenUnmodifiable().getFirst());
        moveTo(grip).press(javafx.scene.input.MouseButton.PRIMARY);
        moveBy(0, 80).moveBy(0, 80).release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
        assertThat(ids().indexOf(before.get(2))).isBetween(4, 5);
    }

    @Test
    void votesPrivatelyByKeyAlone() {
        secondVote(VotingWay.PASSED);
        keys(KeyCode.V);
        assertThat(isShown("#ballot")).isTrue();
        assertThat(isShown("#mirrored")).as("there is one display in tests").isTrue();
        picture("discuss-ballot-hand-over");
        assertThat(focused().getId()).isEqualTo("take");
        keys(KeyCode.SPACE);
        picture("discuss-ballot-vote");
        keys(KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(room(model).votes().orElseThrow().in()).isEqualTo(1);
        keys(KeyCode.SPACE, KeyCode.D, KeyCode.ENTER);
        keys(KeyCode.SPACE, KeyCode.N);
        write("We sell nothing");
        keys(KeyCode.ENTER);
        assertThat(room(model).votes().orElseThrow().in()).isEqualTo(3);
        assertThat(isShown("#ballotName")).isTrue();
        click("#laptopBack");
        assertThat(text("#votesIn")).isEqualTo("3 of 8 in");
        assertThat(isShown("#waitingFor")).as("on a screen that the room may see").isFalse();
        click("#onlyISee");
        assertThat(text("#waitingFor")).startsWith("Not in yet: ");
        picture("discuss-item-second-vote");
    }

    private void secondVote(VotingWay way) {
        planned(WIDE);
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.SPACE, KeyCode.R);
        assertThat(talk(model).round()).isEqualTo(2);
        onWindow(
                () -> {
                    model.pieces().talk().takeVotes(way);
                    return true;
                });
        settle();
    }

    @Test
    void countsCardsAndForgetsTheCounts() {
        secondVote(VotingWay.CARDS);
        assertThat(text("#wayPrivacy")).contains("everybody’s card");
        click("#onlyISee");
        keys(KeyCode.V);
        assertThat(focused().getId()).isEqualTo("count-0-more");
        keys(KeyCode.TAB, KeyCode.TAB);
        keys(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS);
        assertThat(text("#countSum")).startsWith("3 counted, 8 people");
        picture("discuss-item-cards");
        click("#seal");
        assertThat(room(model).votes().orElseThrow().in()).isEqualTo(3);
        assertThat(isShown("#countForm")).isFalse();
        assertThat(text("#votesIn")).startsWith("3 counted and sealed");
    }

    @Test
    void countsUnseenOnAScreenThatTheRoomMaySee() {
        secondVote(VotingWay.SLIPS);
        keys(KeyCode.V);
        assertThat(focused().getId()).isEqualTo("countByKey");
        keys(KeyCode.BACK_SPACE, KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.D, KeyCode.DIGIT2);
        keys(KeyCode.BACK_SPACE);
        assertThat(text("#countSum")).startsWith("3 counted");
        assertThat(isShown("#count-3")).isFalse();
        picture("discuss-item-slips-unseen");
        click("#onlyISee");
        assertThat(text("#count-3-number")).isEqualTo("1");
        assertThat(text("#count-2-number")).isEqualTo("0");
        assertThat(text("#count-d-number")).isEqualTo("1");
    }

    @Test
    void handsTheLaptopOverAgainWhereSomebodyElseTookIt() {
        secondVote(VotingWay.PASSED);
        keys(KeyCode.V, KeyCode.SPACE);
        picture("discuss-ballot-vote-not-me");
        click("#notMe");
        assertThat(isShown("#take")).isTrue();
    }

    @Test
    void makesAnotherAgendaUntilAnItemBegins() {
        planned(WIDE);
        int before = ids().size();
        click("#otherPlan");
        assertThat(fixture.around.dialogs.lastForm().id()).isEqualTo("otherPlan");
        assertThat(ids()).hasSize(before);
        onWindow(
                () -> {
                    fixture.around.dialogs.lastForm().choices().getLast().action().run();
                    return true;
                });
        settle();
        assertThat(fixture.around.toasts.texts()).contains("Another agenda was made");
        onWindow(
                () -> {
                    model.comeTo(DiscussFixture.firstItem(room(model)));
                    return true;
                });
        settle();
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#agenda")).isTrue();
        assertThat(isShown("#otherPlan")).isFalse();
    }

    @Test
    void theButtonRevealsACountThatWasNotSealed() {
        secondVote(VotingWay.CARDS);
        countsEightAtLevelOne();
        click("#reveal");
        assertThat(secondVotes()).containsExactly(0, 8, 0, 0, 0, 0);
    }

    @Test
    void spaceRevealsACountThatWasNotSealed() {
        secondVote(VotingWay.SLIPS);
        countsEightAtLevelOne();
        onWindow(
                () -> {
                    node("#discussEntry").requestFocus();
                    return true;
                });
        keys(KeyCode.SPACE);
        assertThat(secondVotes()).containsExactly(0, 8, 0, 0, 0, 0);
    }

    private void countsEightAtLevelOne() {
        keys(KeyCode.V);
        for (int card = 0; card < 8; card++) {
            keys(KeyCode.DIGIT1);
        }
        assertThat(text("#countSum")).startsWith("8 counted");
    }

    private List<Integer> secondVotes() {
        return Slides.picture(room(model), room(model).item().orElseThrow(), 2)
                .orElseThrow()
                .votes()
                .votes();
    }

    @Test
    void votesByKeysThatAreNotShown() {
        secondVote(VotingWay.KEYPAD);
        keys(KeyCode.V, KeyCode.W);
        assertThat(text("#keypadSays")).startsWith("Seat 2: now a level");
        picture("discuss-item-keys");
        keys(KeyCode.DIGIT4);
        assertThat(text("#keypadSays")).isEqualTo("Seat 2 voted.");
        assertThat(room(model).votes().orElseThrow().in()).isEqualTo(1);
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#discussEntry")).isTrue();
    }

    @Test
    void fitsASmallWindowAndLargeTextAndTheDark() {
        planned(NARROW);
        picture("discuss-agenda-narrow");
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.LARGEST);
                    return true;
                });
        settle();
        picture("discuss-agenda-narrow-dark-130");
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.SPACE);
        picture("discuss-item-narrow-dark-130");
        assertThat(isShown("#verdict")).isTrue();
    }

    @Test
    void showsEveryPart() {
        fixture.discussing().plan(AgendaPlan.halfDay());
        open(WIDE);
        var parts =
                room(model).workshop().agenda().stream()
                        .filter(entry -> entry.id().startsWith("part-"))
                        .toList();
        for (var part : parts) {
            onWindow(
                    () -> {
                        model.comeTo(part.id());
                        return true;
                    });
            settle();
            assertThat(isShown("#partPanel")).isTrue();
            picture("discuss-" + part.id());
        }
    }
}
