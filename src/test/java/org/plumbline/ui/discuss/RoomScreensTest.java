package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.SectionId;
import org.plumbline.model.Talk;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Overview;

import java.util.List;

/** Parts of a workshop by mouse and by key, with dialogs that really open. */
class RoomScreensTest extends UiTest {

    // Each test opens the console in its first lines.
    @SuppressWarnings("NullAway.Init")
    private Console console;

    private void open(DiscussFixture fixture, AgendaPlan plan) {
        console = onWindow(() -> new Console(fixture));
        show(console::root, WIDE);
        act(console::start);
        act(() -> console.plan(plan));
    }

    private static void act(Runnable action) {
        onWindow(
                () -> {
                    action.run();
                    return true;
                });
        settle();
    }

    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            press(code).release(code);
            settle();
        }
    }

    /** Something of the page, in view or not, by its id. */
    private Node any(String id) {
        return onWindow(() -> lookup((Node node) -> id.equals(node.getId())).query());
    }

    /** Comes to it as Tab does: it is scrolled into view. */
    private void focus(String id) {
        Node node = any(id);
        act(node::requestFocus);
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    @Test
    void countsRaisedCardsForImportanceAndRanksBySealing() {
        open(
                new DiscussFixture(team -> team.withWeighing(Weighing.NONE)),
                AgendaPlan.ninetyMinutes());
        act(console::onlyISee);
        act(() -> console.comeTo(AgendaEntry.Kind.PRIORITIES));
        assertThat(text("#ratingsIn")).isEqualTo("Nobody has rated yet.");
        SectionId first = low().getFirst().section();

        click("#countImportance");
        click("#importance-" + first.value() + "-4-more");
        focus("importance-" + first.value() + "-5-more");
        keys(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS, KeyCode.MINUS);
        assertThat(text("#importance-" + first.value() + "-5-number")).isEqualTo("2");
        picture("discuss-count-importance");
        click("#sealImportance");

        assertThat(console.fixture.kept().weighing().counted())
                .containsExactly(new CountedImportance(first, List.of(0, 0, 0, 1, 2)));
        assertThat(text("#ratingsIn")).isEqualTo("3 people have rated.");
        assertThat(any("act-on-" + first.value())).isNotNull();
        assertThat(isShown("#dialog-countImportance")).isFalse();
    }

    @Test
    void countsRaisedCardsUnseenOnAScreenThatTheRoomMaySee() {
        open(
                new DiscussFixture(team -> team.withWeighing(Weighing.NONE)),
                AgendaPlan.ninetyMinutes());
        act(() -> console.comeTo(AgendaEntry.Kind.PRIORITIES));
        SectionId first = low().getFirst().section();

        click("#countImportance");
        assertThat(isShown("#importance-" + first.value() + "-4")).isFalse();
        click("#countByKey");
        keys(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT3, KeyCode.BACK_SPACE);
        picture("discuss-count-importance-unseen");
        click("#sealImportance");

        assertThat(console.fixture.kept().weighing().counted())
                .containsExactly(new CountedImportance(first, List.of(0, 0, 0, 1, 2)));
    }

    private List<Overview.SectionBar> low() {
        return onWindow(() -> console.model.pieces().weighing().priorities().orElseThrow().low());
    }

    @Test
    void cancellingTheCountKeepsNothing() {
        open(
                new DiscussFixture(team -> team.withWeighing(Weighing.NONE)),
                AgendaPlan.ninetyMinutes());
        act(console::onlyISee);
        act(() -> console.comeTo(AgendaEntry.Kind.PRIORITIES));
        String section = low().getFirst().section().value();

        click("#countImportance");
        click("#importance-" + section + "-4-more");
        keys(KeyCode.ESCAPE);

        assertThat(isShown("#dialog-countImportance")).isFalse();
        assertThat(console.fixture.kept().weighing().counted()).isEmpty();
        assertThat(text("#ratingsIn")).isEqualTo("Nobody has rated yet.");
    }

    @Test
    void gradesTheHighClaimsOfTheEvidenceCheck() {
        open(DiscussFixture.answered(), AgendaPlan.halfDay());
        act(() -> console.comeTo(AgendaEntry.Kind.EVIDENCE_CHECK));
        ItemId claim =
                ((Overview.EvidenceCheck) console.room().overview().orElseThrow())
                        .evidence()
                        .highClaims()
                        .getFirst()
                        .item();

        clickOn(any("claim-" + claim.value() + "-3"));
        settle();
        assertThat(console.fixture.kept().findings().evidenceOf(claim))
                .contains(new Evidence(claim, 2, ""));

        focus("claim-note-" + claim.value());
        write("Contact log of March");
        keys(KeyCode.ENTER);
        assertThat(console.fixture.kept().findings().evidenceOf(claim))
                .contains(new Evidence(claim, 2, "Contact log of March"));
        assertThat(((TextField) any("claim-note-" + claim.value())).getText())
                .isEqualTo("Contact log of March");
    }

    @Test
    void revealsWithTheLastVoteIfThatIsChosen() {
        open(DiscussFixture.inTheRoom(), AgendaPlan.ninetyMinutesInTheRoom());
        focus("revealWhenAllIn");
        keys(KeyCode.SPACE);
        assertThat(console.room().workshop().options().revealWhenAllIn()).isTrue();
        act(
                () -> {
                    console.comeToAnItem();
                    console.talk().takeVotes(VotingWay.KEYPAD);
                });

        keys(KeyCode.V);
        for (int seat = 0; seat < 7; seat++) {
            keys(KeyCode.valueOf(KeypadViewModel.KEYS.substring(seat, seat + 1)), KeyCode.DIGIT3);
        }
        assertThat(console.stage()).isEqualTo(Talk.Stage.VOTING);
        assertThat(isShown("#verdict")).isFalse();

        keys(KeyCode.I, KeyCode.DIGIT3);
        assertThat(console.stage()).isEqualTo(Talk.Stage.REVEALED);
        assertThat(text("#verdict")).isEqualTo("Close together");
    }

    @Test
    void waitsForTheRevealIfThatIsNotChosen() {
        open(DiscussFixture.inTheRoom(), AgendaPlan.ninetyMinutesInTheRoom());
        act(
                () -> {
                    console.comeToAnItem();
                    console.talk().takeVotes(VotingWay.CARDS);
                    console.talk().count(List.of(0, 0, 8, 0, 0, 0), 0, 0, () -> {});
                });
        assertThat(console.stage()).isEqualTo(Talk.Stage.VOTING);
        click("#reveal");
        assertThat(console.stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    @Test
    void closesWithWhoWasMissingAndGoesToTheResults() {
        open(DiscussFixture.answered(), AgendaPlan.ninetyMinutes());
        String missing = console.person(7).name();
        focus("there-8");
        keys(KeyCode.SPACE);
        act(
                () -> {
                    console.comeToAnItem();
                    console.talk().reveal();
                    console.talk().leaveOpen(OpenItem.Kind.KEPT_OPEN);
                    console.comeTo(AgendaEntry.Kind.CLOSING);
                });

        Node line = ((javafx.scene.Parent) node("#missing")).getChildrenUnmodifiable().getFirst();
        assertThat(((Labeled) line).getText()).isEqualTo(missing + " was missing in 1 talk.");
        click("#finishClosing");

        assertThat(console.fixture.around.navigator.current())
                .isEqualTo(new Screen.Results(DiscussFixture.ID));
        assertThat(console.room().workshop().agenda()).allMatch(AgendaEntry::done);
    }

    @Test
    void closesWithoutNamesWhereNobodyWasMissing() {
        open(DiscussFixture.answered(), AgendaPlan.ninetyMinutes());
        act(() -> console.comeTo(AgendaEntry.Kind.CLOSING));
        Node line = ((javafx.scene.Parent) node("#missing")).getChildrenUnmodifiable().getFirst();
        assertThat(((Labeled) line).getText()).isEqualTo("Nobody was missing in any talk.");
    }
}
