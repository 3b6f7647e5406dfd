package org.plumbline.ui.slide;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import javafx.util.Duration;

import org.plumbline.chart.Ink;
import org.plumbline.chart.Palette;
import org.plumbline.chart.Rgb;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Motion;
import org.plumbline.workshop.Slide;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Paints a slide as large as it is given room, always dark (design 05 and 05b): a page of 1920 x
 * 1080, or less wide down to 4:3, scaled to the size of this node. Assistive technology reads one
 * sentence in its place.
 */
public final class SlideView extends Region {

    private static final double USUAL_WIDTH = 320;
    private static final double USUAL_HEIGHT = 180;
    private static final Duration SECOND = Duration.seconds(1);

    private final SlidePainters painters;
    private final InstantSource clock;
    private final Layers layers;
    private final Group page;
    private final Scale scale = new Scale();
    private final Translate place = new Translate();
    private final Timeline ticking = new Timeline(new KeyFrame(SECOND, _ -> paint()));

    private final ObservableValue<Boolean> seen =
            sceneProperty()
                    .flatMap(Scene::windowProperty)
                    .flatMap(Window::showingProperty)
                    .orElse(false);

    private Slide shown = new Slide.Blank();
    private Optional<Painter> instead = Optional.empty();
    private Sheet sheet = Sheet.fitting(USUAL_WIDTH, USUAL_HEIGHT);

    /**
     * A view of a blank screen.
     *
     * @param clock tells what is left of the time on a slide
     * @param motion how long dots and bob may take to come
     */
    public SlideView(Messages messages, InstantSource clock, Motion motion) {
        this.clock = clock;
        painters = new SlidePainters(messages);
        layers = new Layers(motion);
        page = new Group(layers.nodes());
        page.setManaged(false);
        page.getTransforms().addAll(place, scale);
        getStyleClass().add("slide");
        setBackground(Background.fill(ground()));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        getChildren().add(page);
        ticking.setCycleCount(Animation.INDEFINITE);
        seen.subscribe(this::tick);
        paint();
    }

    private static Color ground() {
        Rgb canvas = Palette.dark().colour(Ink.CANVAS);
        return Color.rgb(canvas.red(), canvas.green(), canvas.blue());
    }

    /** Shows a slide in place of the one before; at a reveal the dots drop in. */
    public void show(Slide slide) {
        if (instead.isEmpty() && slide.equals(shown)) {
            return;
        }
        Slide before = shown;
        shown = slide;
        instead = Optional.empty();
        paint();
        layers.come(before, slide);
        tick();
    }

    /** Shows something of the results in place of a slide. */
    public void show(Shown result) {
        shown = new Slide.Blank();
        instead = Optional.of(new ShownPainter(result));
        paint();
        tick();
    }

    /** The slide that is shown. */
    public Slide shown() {
        return shown;
    }

    private void paint() {
        Painting painting =
                instead.map(painter -> painters.paint(painter, sheet))
                        .orElseGet(() -> painters.paint(shown, sheet, clock.instant()));
        layers.show(painting);
        setAccessibleText(painting.sentence());
    }

    /** The clock runs only while somebody can see it. */
    private void tick() {
        if (seen.getValue() && SlidePainters.ticks(shown)) {
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return USUAL_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        Sheet fitting = Sheet.fitting(getWidth(), getHeight());
        if (!fitting.equals(sheet)) {
            sheet = fitting;
            paint();
        }
        double factor = Math.min(getWidth() / sheet.width(), getHeight() / Sheet.HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        place.setX((getWidth() - factor * sheet.width()) / 2);
        place.setY((getHeight() - factor * Sheet.HEIGHT) / 2);
    }
}
