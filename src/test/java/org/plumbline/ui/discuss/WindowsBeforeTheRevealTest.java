package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answers;
import org.plumbline.model.Talk;
import org.plumbline.model.VotingWay;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.AgendaPlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Before the reveal the console and the room's window say and carry the same whatever was voted:
 * the same workshop is played with two sets of votes by real keys, and everything that can be
 * reached through the nodes of both windows is compared, and the whole log with it.
 */
class WindowsBeforeTheRevealTest extends UiTest {

    private static final String REASON = "Nobody here sells anything";
    private static final List<KeyCode> SEATS =
            List.of(
                    KeyCode.Q, KeyCode.W, KeyCode.E, KeyCode.R, KeyCode.T, KeyCode.Y, KeyCode.U,
                    KeyCode.I);

    /** Eight votes as they are keyed: a digit for a level, D or N. */
    private static final List<KeyCode> ALIKE = java.util.Collections.nCopies(8, KeyCode.DIGIT2);

    private static final List<KeyCode> APART =
            List.of(
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT0,
                    KeyCode.DIGIT4,
                    KeyCode.N,
                    KeyCode.DIGIT1,
                    KeyCode.D,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT0);

    @TempDir private Path folder;
    private int plays;

    /** What the windows said while votes were closed and once they were shown, and the log. */
    private record Seen(List<List<String>> closed, List<String> shown, List<String> log) {}

    @ParameterizedTest
    @CsvSource({"PASSED, 1", "PASSED, 2", "CARDS, 2", "SLIPS, 1", "KEYPAD, 2"})
    void windowsAndLogSayTheSameWhateverWasVoted(VotingWay way, int round) {
        Seen alike = play(way, round, ALIKE);
        Seen apart = play(way, round, APART);

        assertThat(apart.closed()).hasSameSizeAs(alike.closed()).hasSizeGreaterThan(1);
        for (int moment = 0; moment < alike.closed().size(); moment++) {
            assertThat(besides(apart.closed().get(moment), alike.closed().get(moment))).isEmpty();
            assertThat(besides(alike.closed().get(moment), apart.closed().get(moment))).isEmpty();
            assertThat(apart.closed().get(moment)).noneMatch(line -> line.contains(REASON));
        }
        assertThat(apart.shown()).as("the votes are there").isNotEqualTo(alike.shown());
        assertThat(of(apart.log(), "org.plumbline")).isEqualTo(of(alike.log(), "org.plumbline"));
        assertThat(apart.log())
                .isNotEmpty()
                .noneMatch(line -> line.contains(REASON))
                .noneMatch(line -> line.contains("Rated["))
                .noneMatch(line -> line.contains("Ballot["));
    }

    /** What the one says and the other does not. */
    private static List<String> besides(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(one);
        other.forEach(rest::remove);
        return rest;
    }

    private static List<String> of(List<String> log, String logger) {
        return log.stream().filter(line -> line.startsWith(logger)).toList();
    }

    private Seen play(VotingWay way, int round, List<KeyCode> votes) {
        try (Storage storage =
                        H2Database.open(
                                folder.resolve(Integer.toString(plays++)), new TestClock());
                var log = new CapturedLog()) {
            Console console = open(storage, round);
            onWindow(() -> begin(console, way, round));
            onWindow(
                    () -> {
                        console.onlyISee();
                        return true;
                    });
            settle();
            List<List<String>> closed = new ArrayList<>();
            closed.add(said(console));
            vote(console, way, votes, closed);
            assertThat(console.room().votes().orElseThrow().in()).isEqualTo(votes.size());
            keys(KeyCode.F5);
            closed.add(said(console));
            List<String> logged = log.lines();
            keys(KeyCode.SPACE);
            assertThat(console.stage()).isEqualTo(Talk.Stage.REVEALED);
            List<String> shown = said(console);
            keys(KeyCode.ESCAPE);
            onWindow(
                    () -> {
                        console.left();
                        return true;
                    });
            return new Seen(closed, shown, logged);
        }
    }

    /** With answers given before for a second vote, without for a first one in the room. */
    private Console open(Storage storage, int round) {
        var fixture =
                new DiscussFixture(
                        a -> round == 1 ? a.withAnswers(Answers.NONE) : onlyFirstVotes(a), storage);
        Console console = onWindow(() -> new Console(fixture));
        show(console::root, WIDE);
        onWindow(
                () -> {
                    console.start();
                    return true;
                });
        settle();
        return console;
    }

    private static org.plumbline.model.Assessment onlyFirstVotes(
            org.plumbline.model.Assessment assessment) {
        return assessment.withAnswers(
                assessment
                        .answers()
                        .withGiven(
                                assessment.answers().given().stream()
                                        .filter(given -> given.round() == 1)
                                        .toList()));
    }

    private static boolean begin(Console console, VotingWay way, int round) {
        console.plan(round == 1 ? AgendaPlan.ninetyMinutesInTheRoom() : AgendaPlan.ninetyMinutes());
        console.comeToAnItem();
        if (round == 2) {
            console.talk().reveal();
            console.talk().voteAgain();
        }
        console.talk().takeVotes(way);
        return true;
    }

    private void vote(
            Console console, VotingWay way, List<KeyCode> votes, List<List<String>> closed) {
        switch (way) {
            case PASSED -> pass(console, votes, closed);
            case CARDS, SLIPS -> count(votes);
            case KEYPAD -> key(console, votes, closed);
            case COLLECTED -> throw new IllegalArgumentException("Nobody votes in the room");
        }
    }

    private void pass(Console console, List<KeyCode> votes, List<List<String>> closed) {
        keys(KeyCode.V);
        for (KeyCode vote : votes) {
            keys(KeyCode.SPACE, vote);
            if (vote == KeyCode.N) {
                write();
            }
            keys(KeyCode.ENTER);
            assertThat(isShown("#sealVote")).as("the vote is sealed").isFalse();
            sayAtTheEnds(console, votes, closed);
        }
        click("#laptopBack");
    }

    private void key(Console console, List<KeyCode> votes, List<List<String>> closed) {
        keys(KeyCode.V);
        for (int seat = 0; seat < votes.size(); seat++) {
            keys(SEATS.get(seat), votes.get(seat));
            sayAtTheEnds(console, votes, closed);
        }
    }

    private void write() {
        onWindow(
                () -> {
                    lookup("#ballotReason").queryAs(TextField.class).setText(REASON);
                    return true;
                });
        settle();
    }

    /** After the first vote and after the last. */
    private static void sayAtTheEnds(
            Console console, List<KeyCode> votes, List<List<String>> closed) {
        int in = console.room().votes().orElseThrow().in();
        if (in == 1 || in == votes.size()) {
            closed.add(said(console));
        }
    }

    private void count(List<KeyCode> votes) {
        for (KeyCode vote : votes) {
            String row = vote.getName().toLowerCase(java.util.Locale.ROOT);
            onWindow(
                    () -> {
                        lookup("#count-" + row + "-more").queryAs(Button.class).fire();
                        return true;
                    });
        }
        onWindow(
                () -> {
                    lookup("#seal").queryAs(Button.class).fire();
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

    /** Everything the nodes of all windows say, of pages that are not shown just now as well. */
    private static List<String> said(Console console) {
        settle();
        return onWindow(
                () ->
                        HeldByTheConsole.says(
                                console.view(), console.root(), List.copyOf(Window.getWindows())));
    }
}
