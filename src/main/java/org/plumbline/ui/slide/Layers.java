package org.plumbline.ui.slide;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;

import org.plumbline.chart.Mark;
import org.plumbline.chart.Palette;
import org.plumbline.ui.chart.Shapes;
import org.plumbline.ui.support.Motion;
import org.plumbline.workshop.Slide;

import java.util.List;
import java.util.OptionalInt;

/**
 * The three layers of a painted slide: what stands still, the dots that drop in together at the
 * reveal, and the bob that comes down on the agreed level (design 4).
 */
final class Layers {

    private static final long DOTS = 400;
    private static final long BOB = 300;
    private static final double FROM_ABOVE = -120;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final Motion motion;
    private final Layer still = new Layer();
    private final Layer dots = new Layer();
    private final Layer bob = new Layer();

    Layers(Motion motion) {
        this.motion = motion;
    }

    List<Node> nodes() {
        return List.of(still.group, dots.group, bob.group);
    }

    void show(Painting painting) {
        still.show(painting.still());
        dots.show(painting.dots());
        bob.show(painting.bob());
    }

    /** Lets come down what was not there on the slide before. */
    void come(Slide before, Slide now) {
        if (now instanceof Slide.Reveal reveal) {
            boolean same = before instanceof Slide.Reveal shown && isSameVote(shown, reveal);
            OptionalInt agreed =
                    before instanceof Slide.Reveal shown && same
                            ? shown.agreed()
                            : OptionalInt.empty();
            if (!same) {
                dots.drop(motion.of(DOTS));
            }
            if (reveal.agreed().isPresent() && !reveal.agreed().equals(agreed)) {
                bob.drop(motion.of(BOB));
            }
        }
    }

    private static boolean isSameVote(Slide.Reveal one, Slide.Reveal other) {
        return one.round() == other.round()
                && one.item().item().id().equals(other.item().item().id());
    }

    /** Nodes for marks, made anew only where the marks are others than before. */
    private static final class Layer {

        private final Shapes shapes = new Shapes(Palette.dark());
        private final Group group = new Group();
        private List<Mark> marks = List.of();
        private final TranslateTransition falling = new TranslateTransition();
        private final FadeTransition fading = new FadeTransition();
        private final ParallelTransition coming = new ParallelTransition(falling, fading);

        Layer() {
            coming.setNode(group);
            falling.setFromY(FROM_ABOVE);
            falling.setToY(0);
            falling.setInterpolator(Interpolator.EASE_OUT);
            fading.setFromValue(0);
            fading.setToValue(1);
        }

        void show(List<Mark> newMarks) {
            if (!marks.equals(newMarks)) {
                marks = newMarks;
                group.getChildren().setAll(shapes.of(newMarks));
            }
        }

        void drop(java.time.Duration length) {
            coming.stop();
            if (length.isZero()) {
                group.setTranslateY(0);
                group.setOpacity(1);
                return;
            }
            Duration time = Duration.millis(length.toNanos() / NANOS_A_MILLISECOND);
            falling.setDuration(time);
            fading.setDuration(time);
            coming.playFromStart();
        }
    }
}
