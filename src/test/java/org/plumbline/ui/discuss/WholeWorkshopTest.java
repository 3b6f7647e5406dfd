package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.ui.discuss.DiscussFixture.room;
import static org.plumbline.ui.discuss.DiscussFixture.talk;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Talk;
import org.plumbline.report.MaturityReport;
import org.plumbline.report.ReportDocument;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.slide.SlideView;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Slide;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole short workshop as a facilitator plays it, with the console and the window the room looks
 * at: eight people, six items, each way of voting, and what is kept of it.
 */
class WholeWorkshopTest extends UiTest {

    private static final int PEOPLE = 8;
    private static final List<KeyCode> SEATS =
            List.of(
                    KeyCode.Q, KeyCode.W, KeyCode.E, KeyCode.R, KeyCode.T, KeyCode.Y, KeyCode.U,
                    KeyCode.I);

    @TempDir private Path folder;

    private Storage storage;
    private DiscussFixture fixture;
    private DiscussViewModel model;
    private DiscussView view;

    @BeforeEach
    void openRoom() {
        storage = H2Database.open(folder, new TestClock());
        fixture =
                new DiscussFixture(
                        a ->
                                a.withAnswers(
                                        a.answers()
                                                .withGiven(
                                                        a.answers().given().stream()
                                                                .filter(g -> g.round() == 1)
                                                                .toList())),
                        storage);
        fixture.discussing().plan(AgendaPlan.ninetyMinutes());
        model = fixture.model();
        view = onWindow(() -> new DiscussView(model, fixture.around.get()));
        show(
                () -> {
                    var root = new StackPane(view.node());
                    root.addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> view.shortcuts().handle(event));
                    return root;
                },
                WIDE);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
    }

    @AfterEach
    void closeStorage() {
        storage.close();
    }

    private void leaveRoom() {
        onWindow(
                () -> {
                    view.left();
                    return true;
                });
    }

    private void keys(KeyCode... codes) {
        for (KeyCode code : codes) {
            if (windows() == 1) {
                press(code).release(code);
            } else {
                toConsole(code, KeyEvent.KEY_PRESSED);
                toConsole(code, KeyEvent.KEY_RELEASED);
            }
            settle();
        }
    }

    /** The robot of a computer without displays types into the newest window only. */
    private void toConsole(KeyCode code, EventType<KeyEvent> kind) {
        onWindow(
                () -> {
                    Node focused = stage.getScene().getFocusOwner();
                    Event.fireEvent(
                            focused, new KeyEvent(kind, "", "", code, false, false, false, false));
                    return true;
                });
    }

    /** Presses a button by key; it may stand below the fold, or below the room's window. */
    private void push(String node) {
        focus(node);
        keys(KeyCode.SPACE);
    }

    /** Gives the focus to something in the console, as a second display would leave it there. */
    private void focus(String node) {
        onWindow(
                () -> {
                    stage.requestFocus();
                    lookup(node).query().requestFocus();
                    return true;
                });
        settle();
    }

    private ItemId item() {
        return room(model).item().orElseThrow();
    }

    @Test
    void isPlayedWithEachWayOfVotingAndKeptRoundByRound() {
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        openTheRoomsWindow();
        ItemId first = item();
        reveal(1);
        picture("workshop-room");
        agreeWithReason(KeyCode.DIGIT4, 4);
        ItemId passed = next();
        secondVoteByPassingTheLaptop();
        ItemId cards = next();
        secondVoteByCounting("#way-1");
        push("#noAgreement");
        assertThat(revealed().agreed()).isEmpty();
        ItemId slips = next();
        secondVoteByCounting("#way-2");
        agreeWithReason(KeyCode.DIGIT3, 3);
        ItemId seats = next();
        secondVoteByKeys();
        agreeWithReason(KeyCode.DIGIT3, 3);
        String left = somebodyLeaves();
        ItemId open = next();
        reveal(1);
        writeAnAction();
        push("#keepOpen");
        assertThat(windows()).as("the room's window is still open").isEqualTo(2);
        picture("workshop-room-end");

        Assessment kept = reopened();
        checkRounds(kept.answers(), passed, cards, slips, seats);
        assertThat(kept.findings().agreedOn(first)).isPresent();
        assertThat(kept.findings().openOn(cards).orElseThrow().kind())
                .isEqualTo(OpenItem.Kind.NO_AGREEMENT);
        assertThat(kept.findings().openOn(open).orElseThrow().kind())
                .isEqualTo(OpenItem.Kind.KEPT_OPEN);
        assertThat(kept.actions()).hasSize(1);
        checkReport(kept, open, left);
    }

    /** As with a second display, on which alone it would be seen. */
    private void openTheRoomsWindow() {
        push("#onlyISee");
        keys(KeyCode.F5);
        assertThat(windows()).isEqualTo(2);
    }

    private long windows() {
        return onWindow(() -> Window.getWindows().stream().filter(w -> w instanceof Stage).count());
    }

    /** What the room looks at. */
    private SlideView roomsWindow() {
        return onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(Window::isShowing)
                                .map(window -> window.getScene().getRoot())
                                .filter(SlideView.class::isInstance)
                                .map(SlideView.class::cast)
                                .findFirst()
                                .orElseThrow());
    }

    private Slide.Reveal revealed() {
        return (Slide.Reveal) roomsWindow().shown();
    }

    private ItemId next() {
        push("#next");
        var vote = (Slide.Vote) roomsWindow().shown();
        assertThat(vote.item().item().id()).isEqualTo(item());
        return item();
    }

    /** The room sees how many votes are in and nothing else; then it sees them. */
    private void reveal(int round) {
        roomSeesVotesIn(PEOPLE, round);
        push("#reveal");
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
        assertThat(revealed().item().item().id()).isEqualTo(item());
        assertThat(revealed().round()).isEqualTo(round);
        assertThat(revealed().picture().orElseThrow().votes().total()).isEqualTo(PEOPLE);
        assertThat(revealed().before().isPresent()).isEqualTo(round == 2);
    }

    private void roomSeesVotesIn(int in, int round) {
        var vote = (Slide.Vote) roomsWindow().shown();
        assertThat(vote.in()).isEqualTo(in);
        assertThat(vote.round()).isEqualTo(round);
        assertThat(roomsWindow().getAccessibleText())
                .contains(in + " of " + PEOPLE)
                .contains(vote.item().item().wording().statement(false));
    }

    private void agreeWithReason(KeyCode level, int agreed) {
        focus("#discussEntry");
        keys(level);
        if (talk(model).stage() == Talk.Stage.REVEALED) {
            write("Two of us have seen it since spring.");
            pause();
            keys(KeyCode.ENTER);
        }
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
        assertThat(revealed().agreed()).hasValue(agreed);
        assertThat(roomsWindow().getAccessibleText()).contains("greed");
    }

    private void secondVote(String way) {
        reveal(1);
        push("#voteAgain");
        push(way);
        roomSeesVotesIn(0, 2);
    }

    private void secondVoteByPassingTheLaptop() {
        secondVote("#way-0");
        push("#enterVotes");
        for (int person = 0; person < PEOPLE; person++) {
            roomSeesVotesIn(person, 2);
            keys(KeyCode.SPACE, KeyCode.DIGIT2, KeyCode.ENTER);
        }
        push("#laptopBack");
        reveal(2);
        focus("#discussEntry");
        keys(KeyCode.DIGIT2);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
        assertThat(revealed().agreed()).hasValue(2);
    }

    private void secondVoteByCounting(String way) {
        secondVote(way);
        focus("#count-2-more");
        for (int card = 0; card < PEOPLE; card++) {
            keys(KeyCode.PLUS);
        }
        roomSeesVotesIn(0, 2);
        push("#seal");
        reveal(2);
    }

    private void secondVoteByKeys() {
        secondVote("#way-3");
        push("#enterVotes");
        int voted = 0;
        for (KeyCode seat : SEATS) {
            keys(seat, KeyCode.DIGIT1);
            roomSeesVotesIn(++voted, 2);
        }
        reveal(2);
    }

    /** Unticked on the agenda; the room's window shows the same item all the while. */
    private String somebodyLeaves() {
        push("#toAgenda");
        push("#there-" + PEOPLE);
        push("#goOn");
        assertThat(room(model).workshop().away()).hasSize(1);
        var gone = room(model).workshop().away().iterator().next();
        return room(model).outline().participant(gone).orElseThrow().name();
    }

    /** What was written is kept and shown after a pause. */
    private void pause() {
        onWindow(
                () -> {
                    fixture.around.background.elapse(Duration.ofMillis(300));
                    return true;
                });
        settle();
    }

    private void writeAnAction() {
        focus("#action");
        write("Visit ten customers");
        pause();
        assertThat(revealed().written().orElseThrow().action()).isEqualTo("Visit ten customers");
        keys(KeyCode.ENTER);
        assertThat(fixture.kept().actions()).hasSize(1);
    }

    private Assessment reopened() {
        leaveRoom();
        storage.close();
        storage = H2Database.open(folder, new TestClock());
        return storage.assessments().find(DiscussFixture.ID).orElseThrow();
    }

    private static void checkRounds(
            Answers answers, ItemId passed, ItemId cards, ItemId slips, ItemId seats) {
        assertThat(answers.to(passed, 1)).hasSize(PEOPLE);
        assertThat(answers.to(passed, 2))
                .hasSize(PEOPLE)
                .extracting(GivenAnswer::answer)
                .containsOnly(new Answer.Rated(2));
        assertThat(answers.countedOn(cards, 2).orElseThrow().total()).isEqualTo(PEOPLE);
        assertThat(answers.countedOn(slips, 2).orElseThrow().total()).isEqualTo(PEOPLE);
        CountedVotes bySeat = answers.countedOn(seats, 2).orElseThrow();
        assertThat(bySeat.levels().get(1)).isEqualTo(PEOPLE);
    }

    private static void checkReport(Assessment kept, ItemId open, String left) {
        ReportDocument report =
                new MaturityReport(Wordings.AS_ASKED)
                        .compose(
                                kept,
                                new AssessmentScoring().score(kept),
                                ReportOptions.complete(LocalDate.of(2026, 3, 12)));
        String page =
                report.chapters().stream()
                        .filter(chapter -> chapter.anchor().equals("differences"))
                        .findFirst()
                        .orElseThrow()
                        .toString();
        assertThat(page).contains("agreed level 2").contains("agreed level 3");
        assertThat(page).contains("You talked about it and did not agree on a level");
        assertThat(page).contains("You talked about it and kept it open");
        String title =
                kept.asked().stream()
                        .flatMap(questionnaire -> questionnaire.item(open).stream())
                        .findFirst()
                        .orElseThrow()
                        .title();
        assertThat(page)
                .contains("Not in the room for part of the talk")
                .contains(left)
                .contains(title);
    }
}
