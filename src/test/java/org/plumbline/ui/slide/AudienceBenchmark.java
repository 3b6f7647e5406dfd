package org.plumbline.ui.slide;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.Distribution;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Measures how long the room waits for a change: from the call that shows a slide to the pulse
 * after the one that laid it out, which begins only once that one is painted. Not a test: a program
 * whose figures are read by people. Goal: 100 ms with 8 and with 20 voters.
 */
public final class AudienceBenchmark {

    private static final int WARM = 10;
    private static final int TIMES = 40;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final AudienceWindow window =
            new AudienceWindow(
                    Messages.english(), new TestClock(), new Motion(() -> false), _ -> {});

    private AudienceBenchmark() {}

    /** Prints a line for each change. */
    public static void main(String[] args) {
        var started = new CompletableFuture<AudienceBenchmark>();
        Platform.startup(
                () -> {
                    new Theme(Theme.Shade.LIGHT, TextSize.NORMAL);
                    started.complete(new AudienceBenchmark());
                });
        AudienceBenchmark benchmark = started.join();
        onWindow(
                () -> {
                    benchmark.window.open();
                    return true;
                });
        System.out.printf(
                Locale.ROOT, "%-34s %9s %9s %9s%n", "milliseconds", "median", "95 %", "worst");
        List.of(8, 20).forEach(benchmark::measure);
        Platform.exit();
    }

    private static <T> T onWindow(Supplier<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.complete(action.get()));
        return done.join();
    }

    private void measure(int voters) {
        changes(voters).forEach((name, change) -> print(name + ", " + voters, times(change)));
    }

    /** What was shown before, and the slide that follows a key. */
    private record Change(Slide before, Slide after) {}

    private static Map<String, Change> changes(int voters) {
        Room.Place place = SlideCases.place("SIN1.1");
        Slide none = new Slide.Vote(place, 1, VotingWay.KEYPAD, 0, voters, SlideCases.MINUTE);
        Slide all = SlideCases.vote(place, voters, voters);
        Distribution votes = votes(voters);
        Slide seen = revealed(place, votes, OptionalInt.empty(), SlideCases.draft(2));
        Slide agreed = revealed(place, votes, OptionalInt.of(2), SlideCases.draft(2));
        Slide written = revealed(place, votes, OptionalInt.of(2), SlideCases.longDraft());
        Slide next =
                new Slide.Vote(
                        SlideCases.place("BLK4.1"),
                        1,
                        VotingWay.KEYPAD,
                        0,
                        voters,
                        SlideCases.MINUTE);
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("a vote comes in", new Change(none, SlideCases.vote(place, 1, voters)));
        changes.put("reveal", new Change(all, seen));
        changes.put("level agreed", new Change(seen, agreed));
        changes.put("something typed", new Change(agreed, written));
        changes.put("next item", new Change(written, next));
        changes.put("blank", new Change(seen, new Slide.Blank()));
        changes.put("back from blank", new Change(new Slide.Blank(), seen));
        changes.put("priorities", new Change(next, SlideCases.priorities(true)));
        return changes;
    }

    private static Distribution votes(int voters) {
        int some = voters / 4;
        return SlideCases.votes(1, some, some, 0, voters - 2 * some - 1, 0);
    }

    private static Slide revealed(
            Room.Place place, Distribution votes, OptionalInt agreed, TalkDraft draft) {
        return SlideCases.reveal(place, votes, Optional.empty(), agreed, Optional.of(draft));
    }

    private List<Double> times(Change change) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + TIMES; i++) {
            painted(change.before());
            double time = painted(change.after());
            if (i >= WARM) {
                times.add(time);
            }
        }
        return times.stream().sorted().toList();
    }

    /** Shows a slide and waits until it is painted; gives the milliseconds that took. */
    private double painted(Slide slide) {
        var done = new CompletableFuture<Long>();
        long begin =
                onWindow(
                        () -> {
                            long now = System.nanoTime();
                            window.show(slide);
                            new Pulses(scene(), done).listen();
                            return now;
                        });
        return (done.join() - begin) / NANOS_A_MILLISECOND;
    }

    private static Scene scene() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot() instanceof SlideView)
                .findFirst()
                .orElseThrow();
    }

    private static void print(String name, List<Double> sorted) {
        int last = sorted.size() - 1;
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f %9.1f %9.1f%n",
                name,
                sorted.get(last / 2),
                sorted.get((int) Math.ceil(last * 0.95)),
                sorted.get(last));
    }

    /** Waits for the pulse after the next. */
    private static final class Pulses {

        private final Scene scene;
        private final CompletableFuture<Long> done;
        private final Runnable pulse = this::pulse;
        private int seen;

        Pulses(Scene scene, CompletableFuture<Long> done) {
            this.scene = scene;
            this.done = done;
        }

        void listen() {
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        }

        private void pulse() {
            seen++;
            if (seen < 2) {
                Platform.requestNextPulse();
                return;
            }
            scene.removePostLayoutPulseListener(pulse);
            done.complete(System.nanoTime());
        }
    }
}
