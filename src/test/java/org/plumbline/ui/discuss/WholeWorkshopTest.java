package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.ui.discuss.DiscussFixture.room;
import static org.plumbline.ui.discuss.DiscussFixture.talk;

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
import org.plumbline.i18n.Messages;
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
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.AgendaPlan;

import java.nio.file.Path;
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
            press(code).release(code);
            settle();
        }
    }

    /** Presses a button by key; it may stand below the fold. */
    private void push(String button) {
        onWindow(
                () -> {
                    lookup(button).query().requestFocus();
                    return true;
                });
        keys(KeyCode.SPACE);
    }

    private ItemId item() {
        return room(model).item().orElseThrow();
    }

    @Test
    void isPlayedWithEachWayOfVotingAndKeptRoundByRound() {
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        ItemId first = item();
        revealInTheRoomsWindow();
        agreeWithReason(KeyCode.DIGIT4);
        ItemId passed = next();
        secondVoteByPassingTheLaptop();
        ItemId cards = next();
        secondVoteByCounting("#way-1");
        push("#noAgreement");
        ItemId slips = next();
        secondVoteByCounting("#way-2");
        agreeWithReason(KeyCode.DIGIT3);
        ItemId seats = next();
        secondVoteByKeys();
        agreeWithReason(KeyCode.DIGIT3);
        ItemId open = next();
        keys(KeyCode.SPACE);
        writeAnAction();
        push("#keepOpen");

        Assessment kept = reopened();
        checkRounds(kept.answers(), passed, cards, slips, seats);
        assertThat(kept.findings().agreedOn(first)).isPresent();
        assertThat(kept.findings().openOn(cards).orElseThrow().kind())
                .isEqualTo(OpenItem.Kind.NO_AGREEMENT);
        assertThat(kept.findings().openOn(open).orElseThrow().kind())
                .isEqualTo(OpenItem.Kind.KEPT_OPEN);
        assertThat(kept.actions()).hasSize(1);
        checkReport(kept);
    }

    private ItemId next() {
        click("#next");
        return item();
    }

    private void revealInTheRoomsWindow() {
        keys(KeyCode.F5);
        assertThat(windows()).isEqualTo(2);
        keys(KeyCode.SPACE);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
        picture("workshop-room");
        keys(KeyCode.ESCAPE);
        assertThat(windows()).isEqualTo(1);
    }

    private long windows() {
        return onWindow(() -> Window.getWindows().stream().filter(w -> w instanceof Stage).count());
    }

    private void agreeWithReason(KeyCode level) {
        keys(level);
        if (talk(model).stage() == Talk.Stage.REVEALED) {
            write("Two of us have seen it since spring.");
            keys(KeyCode.ENTER);
        }
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
    }

    private void secondVoteByPassingTheLaptop() {
        keys(KeyCode.SPACE, KeyCode.R);
        click("#way-0");
        keys(KeyCode.V);
        for (int person = 0; person < PEOPLE; person++) {
            keys(KeyCode.SPACE, KeyCode.DIGIT2, KeyCode.ENTER);
        }
        click("#laptopBack");
        keys(KeyCode.SPACE);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
        keys(KeyCode.DIGIT2);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.SETTLED);
    }

    private void secondVoteByCounting(String way) {
        keys(KeyCode.SPACE, KeyCode.R);
        click(way);
        // The screen of the tests is the only one: what is counted is not shown on it.
        keys(KeyCode.V);
        for (int card = 0; card < PEOPLE; card++) {
            keys(KeyCode.DIGIT1);
        }
        push("#seal");
        keys(KeyCode.SPACE);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    private void secondVoteByKeys() {
        keys(KeyCode.SPACE, KeyCode.R);
        click("#way-3");
        keys(KeyCode.V);
        for (KeyCode seat : SEATS) {
            keys(seat, KeyCode.DIGIT1);
        }
        keys(KeyCode.SPACE);
        assertThat(talk(model).stage()).isEqualTo(Talk.Stage.REVEALED);
    }

    private void writeAnAction() {
        keys(KeyCode.A);
        write("Visit ten customers");
        keys(KeyCode.ENTER, KeyCode.ESCAPE);
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

    private void checkReport(Assessment kept) {
        ReportDocument report =
                new MaturityReport()
                        .compose(
                                kept,
                                new AssessmentScoring().score(kept),
                                ReportOptions.complete(LocalDate.of(2026, 3, 12)),
                                Messages.english());
        String page =
                report.chapters().stream()
                        .filter(chapter -> chapter.anchor().equals("differences"))
                        .findFirst()
                        .orElseThrow()
                        .toString();
        assertThat(page).contains("agreed level 2").contains("agreed level 3");
    }
}
