package org.plumbline.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.ui.support.Motion;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.Slide;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SlideViewTest extends UiTest {

    private final TestClock clock = new TestClock();

    @Test
    void noColourOfTheRampIsSeenWhileVotesComeIn() {
        Set<Color> ramp =
                IntStream.rangeClosed(0, Ink.RAMP_TOP)
                        .boxed()
                        .flatMap(step -> Stream.of(Ink.ramp(step), Ink.rampEdge(step)))
                        .map(SlideViewTest::dark)
                        .collect(Collectors.toSet());
        assertThat(colours(SlideCases.vote(SlideCases.place("SIN1.1"), 6, 8)))
                .doesNotContainAnyElementsOf(ramp);
        assertThat(colours(SlideCases.reveal(SlideCases.place("SIN1.1")))).containsAll(ramp);
    }

    private static Color dark(Ink ink) {
        Rgb rgb = Palette.dark().colour(ink);
        return Color.rgb(rgb.red(), rgb.green(), rgb.blue());
    }

    private static List<Object> colours(Slide slide) {
        return onWindow(
                () ->
                        shown(slide).shapes().stream()
                                .flatMap(s -> Stream.of(s.getFill(), s.getStroke()))
                                .map(Object.class::cast)
                                .toList());
    }

    private static ShownSlide shown(Slide slide) {
        return new ShownSlide(1920, 1080).show(slide);
    }

    private static List<String> words(Slide slide) {
        return onWindow(() -> shown(slide).texts().stream().map(Text::getText).toList());
    }

    @Test
    void votesAreOnlyCounted() {
        assertThat(words(SlideCases.vote(SlideCases.place("SIN1.1"), 6, 8)))
                .contains("Votes in", "6", "of 8", "Time to think", "0:48", "Item 3 of 12");
    }

    @Test
    void aRevealIsToldInWordsAndNumbersAndNeverByName() {
        List<String> words =
                words(
                        SlideCases.reveal(
                                SlideCases.place("SIN1.1"),
                                SlideCases.votes(0, 4, 2, 0, 0, 2),
                                Optional.empty(),
                                OptionalInt.empty(),
                                Optional.empty()));
        assertThat(words)
                .contains(
                        "Far apart",
                        "Six of us say 1 or 2. Two say 5.",
                        "What might someone see who chose 5? And 1?",
                        "Anyone may answer. The CEO speaks last.")
                .noneMatch(text -> text.contains("Solberg") || text.contains("agreed:"));
    }

    @Test
    void everyVoteIsADotAndTheFirstVoteAnOutline() {
        Slide second =
                SlideCases.reveal(
                        SlideCases.place("SIN1.1"),
                        SlideCases.votes(0, 1, 6, 1, 0, 0),
                        Optional.of(SlideCases.votes(0, 3, 3, 0, 2, 0)),
                        OptionalInt.of(2),
                        Optional.empty());
        List<Circle> circles = onWindow(() -> shown(second).circles());
        assertThat(circles).filteredOn(one -> one.getFill().equals(dark(Ink.TEXT))).hasSize(8);
        assertThat(circles).filteredOn(one -> !one.getStrokeDashArray().isEmpty()).hasSize(8);
        assertThat(words(second)).contains("agreed: 2", "Second vote; the outlines are the first");
    }

    @Test
    void moreThanTwelveDotsAreOneWithANumber() {
        Slide many =
                SlideCases.reveal(
                        SlideCases.place("SIN1.1"),
                        SlideCases.votes(0, 0, 14, 6, 0, 0),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty());
        assertThat(onWindow(() -> shown(many).circles()))
                .filteredOn(one -> one.getFill().equals(dark(Ink.TEXT)))
                .hasSize(7);
        assertThat(words(many)).contains("14");
    }

    @Test
    void withTooFewVotesThereAreNoDotsOnlyTheTalk() {
        Slide few = SlideCases.withoutDots(SlideCases.place("SIN1.1"));
        assertThat(onWindow(() -> shown(few).circles())).isEmpty();
        assertThat(String.join(" ", words(few)))
                .contains("Too few votes to show dots.", "One or two executives meet customers");
    }

    @Test
    void whatIsWrittenIsSeenAsFarAsTheFacilitatorWantsIt() {
        Slide.Reveal written = SlideCases.reveal(SlideCases.place("SIN1.1"));
        assertThat(String.join(" ", words(written)))
                .contains(
                        "Our agreed level",
                        "Two of us visit often. Nothing is written down or shared.",
                        "A document or record seen",
                        "Each of us visits two customers and reports",
                        "Aiko Tanaka",
                        "30 Jun");
        assertThat(words(unwritten(written))).doesNotContain("What we base it on", "Action");
    }

    private static Slide unwritten(Slide.Reveal shown) {
        return new Slide.Reveal(
                shown.item(),
                shown.round(),
                shown.picture(),
                shown.before(),
                shown.speakFirst(),
                shown.agreed(),
                Optional.<TalkDraft>empty(),
                shown.people(),
                shown.timer());
    }

    @Test
    void theClockRunsOnInAmberOnceTheTimeIsOver() {
        TalkTimer timer = TalkTimer.of(Duration.ofMinutes(2)).start(clock.instant());
        clock.advance(Duration.ofSeconds(119));
        assertThat(new TimeLeft(timer, clock.instant()))
                .extracting(TimeLeft::text, TimeLeft::ink)
                .containsExactly("0:01", Ink.TEXT);
        clock.advance(Duration.ofSeconds(13));
        assertThat(new TimeLeft(timer, clock.instant()))
                .extracting(TimeLeft::text, TimeLeft::ink)
                .containsExactly("+0:12", Ink.CAUTION);
        clock.advance(Duration.ofDays(2));
        assertThat(new TimeLeft(timer, clock.instant()).text()).isEqualTo("+99:59");
        assertThat(new TimeLeft(TalkTimer.TWO_MINUTES, clock.instant()).ink())
                .isEqualTo(Ink.TEXT_MUTED);
    }

    @Test
    void aRunningClockIsPaintedAnewWithoutBeingAsked() {
        SlideView view = view(Motion.none());
        onWindow(
                () -> {
                    view.show(new Slide.Pause(TalkTimer.TWO_MINUTES.start(clock.instant())));
                    return clock;
                });
        clock.advance(Duration.ofSeconds(30));
        await(() -> lookup("1:30").tryQuery().isPresent());
    }

    private SlideView view(Motion motion) {
        SlideView view = onWindow(() -> new SlideView(Messages.english(), clock, motion));
        show(() -> new StackPane(view));
        return view;
    }

    @Test
    void dotsDropAndTheBobComesDownWhereMotionIsWanted() {
        SlideView moving = view(new Motion(() -> false));
        double away =
                onWindow(
                        () -> {
                            moving.show(SlideCases.reveal(SlideCases.place("SIN1.1")));
                            return ShownSlide.layer(moving, 1).getTranslateY();
                        });
        assertThat(away).isLessThanOrEqualTo(0);
        await(() -> ShownSlide.layer(moving, 1).getTranslateY() == 0);
        await(() -> ShownSlide.layer(moving, 2).getOpacity() == 1);
    }

    @Test
    void everySlideIsSaidInASentence() {
        SlideCases.all()
                .values()
                .forEach(
                        slide ->
                                assertThat(onWindow(() -> shown(slide).view.getAccessibleText()))
                                        .isNotBlank()
                                        .doesNotContain("{", "slide."));
        assertThat(
                        onWindow(
                                () ->
                                        shown(SlideCases.reveal(SlideCases.place("MOD3.1")))
                                                .view
                                                .getAccessibleText()))
                .contains("Agreed level: 1.");
    }

    @Test
    void aBlankScreenIsDarkAndEmpty() {
        assertThat(onWindow(() -> shown(new Slide.Blank()).shapes())).isEmpty();
    }

    @Test
    void theClockOfAViewStopsWithItsWindow() {
        var left = new AtomicInteger();
        SlideView gone = onWindow(() -> ticking(left));
        show(() -> new StackPane(gone));
        onWindow(
                () -> {
                    stage.hide();
                    return true;
                });
        int paintedBefore = left.get();
        var seen = new AtomicInteger();
        SlideView other = onWindow(() -> ticking(seen));
        show(() -> new StackPane(other));
        int begun = seen.get();

        await(() -> seen.get() >= begun + 2);

        assertThat(left.get()).isEqualTo(paintedBefore);
    }

    private SlideView ticking(AtomicInteger painted) {
        InstantSource counting =
                () -> {
                    painted.incrementAndGet();
                    return clock.instant();
                };
        var view = new SlideView(Messages.english(), counting, Motion.none());
        view.show(new Slide.Pause(TalkTimer.TWO_MINUTES.start(clock.instant())));
        return view;
    }
}
