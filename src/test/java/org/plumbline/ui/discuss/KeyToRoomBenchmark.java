package org.plumbline.ui.discuss;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.VotingWay;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.slide.SlideView;
import org.plumbline.ui.support.ErrorPresenter;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.VirtualThreadBackground;
import org.plumbline.ui.support.WindowThread;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Measures how long the room waits for a key: from the key in the console through the workshop, the
 * database on the disk and the background to the pulse after the one that laid out the room's
 * window, which begins only once that one is painted. Not a test: a program whose figures are read
 * by people. Goal: 100 ms with 8 and with 20 voters.
 */
public final class KeyToRoomBenchmark {

    private static final int WARM = 20;
    private static final int TIMES = 30;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final DiscussViewModel model;
    private final DiscussView view;
    private final int voters;
    private boolean warm;

    private KeyToRoomBenchmark(DiscussFixture fixture, Surroundings around, int voters) {
        this.voters = voters;
        this.model =
                new DiscussViewModel(
                        new Screen.Discuss(DiscussFixture.ID),
                        fixture::discussing,
                        fixture.clock,
                        around);
        this.view = new DiscussView(model, around);
    }

    /** Prints a line for each key. */
    public static void main(String[] args) throws IOException {
        var started = new CompletableFuture<Boolean>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> started.complete(true));
        started.join();
        System.out.printf(
                Locale.ROOT, "%-34s %9s %9s %9s%n", "milliseconds", "median", "95 %", "worst");
        for (int voters : new int[] {8, 20}) {
            measure(voters);
        }
        Platform.exit();
    }

    private static void measure(int voters) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "speed"));
        Path folder = Files.createTempDirectory(target, "room");
        var recorded = new TestSurroundings();
        try (Storage storage = H2Database.open(folder, new TestClock());
                var background =
                        new VirtualThreadBackground(new WindowThread(), new ThrowingErrors())) {
            var fixture = new DiscussFixture(team -> of(team, voters), storage);
            fixture.discussing().plan(AgendaPlan.ninetyMinutesInTheRoom());
            Surroundings plain = recorded.get();
            var around =
                    new Surroundings(
                            plain.messages(),
                            plain.days(),
                            plain.navigator(),
                            background,
                            plain.dialogs(),
                            plain.errors(),
                            plain.toasts(),
                            plain.files(),
                            plain.opener(),
                            plain.motion());
            onWindow(() -> new KeyToRoomBenchmark(fixture, around, voters)).run();
        }
    }

    /** A team of so many that nobody has asked yet. */
    private static Assessment of(Assessment team, int voters) {
        List<Participant> people = new ArrayList<>(team.participants());
        while (people.size() < voters) {
            int number = people.size() + 1;
            people.add(
                    new Participant(
                            new ParticipantId("p" + number), "Person " + number, "", "", false));
        }
        return team.withParticipants(people).withAnswers(Answers.NONE);
    }

    private static <T> T onWindow(Supplier<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.complete(action.get()));
        return done.join();
    }

    private static void act(Runnable action) {
        onWindow(
                () -> {
                    action.run();
                    return true;
                });
    }

    private void run() {
        Stage stage = onWindow(this::console);
        until(() -> model.room().isPresent());
        act(() -> press(KeyCode.F5, view.node()));
        act(() -> model.comeTo(DiscussFixture.firstItem(DiscussFixture.room(model))));
        until(() -> room() instanceof Slide.Vote);
        firstVotes();
        for (int time = 0; time < WARM + TIMES; time++) {
            warm = time >= WARM;
            item();
        }
        times.forEach((name, all) -> print(name + ", " + voters, all));
        act(
                () -> {
                    view.left();
                    stage.close();
                });
    }

    private Stage console() {
        var stage = new Stage();
        var root = new StackPane(view.node());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> view.shortcuts().handle(event));
        var scene = new Scene(root, 1280, 800);
        new Theme(Theme.Shade.LIGHT, TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        view.shown();
        return stage;
    }

    private void firstVotes() {
        act(() -> model.pieces().talk().takeVotes(VotingWay.CARDS));
        count();
        time("", KeyCode.SPACE, Slide.Reveal.class::isInstance);
    }

    /** All at level 2, so that this level is offered and its key takes it. */
    private void count() {
        act(() -> model.pieces().talk().count(List.of(0, 1, voters - 1, 0, 0, 0), 0, 0, () -> {}));
        until(() -> room() instanceof Slide.Vote vote && vote.in() == voters);
    }

    /** What a facilitator does about an item, key by key. */
    private void item() {
        time("R, vote again", KeyCode.R, slide -> slide instanceof Slide.Vote v && v.round() == 2);
        count();
        time("Space, reveal", KeyCode.SPACE, Slide.Reveal.class::isInstance);
        time("B, blank", KeyCode.B, Slide.Blank.class::isInstance);
        time("B, back from blank", KeyCode.B, Slide.Reveal.class::isInstance);
        time("T, clock", KeyCode.T, slide -> runs(slide));
        time("T, clock stands", KeyCode.T, slide -> !runs(slide));
        time("2, agreed level", KeyCode.DIGIT2, slide -> agreed(slide));
        time("Right, next item", KeyCode.RIGHT, Slide.Vote.class::isInstance);
        time("Left, back to the item", KeyCode.LEFT, Slide.Reveal.class::isInstance);
    }

    private static boolean runs(Slide slide) {
        return slide instanceof Slide.Reveal reveal && reveal.timer().runs();
    }

    private static boolean agreed(Slide slide) {
        return slide instanceof Slide.Reveal reveal && reveal.agreed().isPresent();
    }

    /** Presses a key and waits until the room's window has painted what follows. */
    private void time(String name, KeyCode key, Predicate<Slide> follows) {
        rest();
        var done = new CompletableFuture<Long>();
        long begin =
                onWindow(
                        () -> {
                            new Painted(slides(), follows, done).listen();
                            long now = System.nanoTime();
                            press(key, view.node().lookup("#discussEntry"));
                            return now;
                        });
        double milliseconds = (done.join() - begin) / NANOS_A_MILLISECOND;
        if (warm) {
            times.computeIfAbsent(name, _ -> new ArrayList<>()).add(milliseconds);
        }
    }

    /** A person's keys come after both windows are drawn. */
    private static void rest() {
        var rested = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new Rest(rested).start());
        rested.join();
    }

    private static void press(KeyCode key, Node target) {
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static SlideView slides() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(SlideView.class::isInstance)
                .map(SlideView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Slide room() {
        return slides().shown();
    }

    private static void until(Supplier<Boolean> so) {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> look(so, done));
        done.join();
    }

    private static void look(Supplier<Boolean> so, CompletableFuture<Boolean> done) {
        if (so.get()) {
            done.complete(true);
        } else {
            Platform.runLater(() -> look(so, done));
        }
    }

    private static void print(String name, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int last = sorted.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f %9.1f %9.1f%n",
                name,
                sorted.get(last / 2),
                sorted.get((int) Math.ceil(last * 0.95)),
                sorted.get(last));
    }

    /** Some frames. */
    private static final class Rest extends AnimationTimer {

        private static final int FRAMES = 8;

        private final CompletableFuture<Boolean> rested;
        private int seen;

        Rest(CompletableFuture<Boolean> rested) {
            this.rested = rested;
        }

        @Override
        public void handle(long now) {
            seen++;
            if (seen == FRAMES) {
                stop();
                rested.complete(true);
            }
        }
    }

    /** A step that fails ends the measurement. */
    private record ThrowingErrors() implements ErrorPresenter {

        @Override
        public void present(Failure failure) {
            throw new AssertionError(failure.happened(), failure.cause());
        }

        @Override
        public void present(Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    /** Waits for the pulse after the one in which the slide stood there. */
    private static final class Painted {

        private final SlideView view;
        private final Scene scene;
        private final Predicate<Slide> follows;
        private final CompletableFuture<Long> done;
        private final Runnable pulse = this::pulse;
        private boolean laidOut;

        Painted(SlideView view, Predicate<Slide> follows, CompletableFuture<Long> done) {
            this.view = view;
            this.scene = view.getScene();
            this.follows = follows;
            this.done = done;
        }

        void listen() {
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        }

        private void pulse() {
            if (laidOut) {
                scene.removePostLayoutPulseListener(pulse);
                done.complete(System.nanoTime());
                return;
            }
            laidOut = follows.test(view.shown());
            Platform.requestNextPulse();
        }
    }
}
