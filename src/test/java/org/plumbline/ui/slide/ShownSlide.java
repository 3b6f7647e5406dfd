package org.plumbline.ui.slide;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Motion;
import org.plumbline.workshop.Slide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** A slide laid out at a size without a window. */
final class ShownSlide {

    private static final Path FOLDER = Path.of("target", "pictures");

    final TestClock clock = new TestClock();
    final SlideView view = new SlideView(Messages.english(), clock, Motion.none());

    ShownSlide(double width, double height) {
        new Scene(view, width, height);
        view.resize(width, height);
    }

    ShownSlide show(Slide slide) {
        view.show(slide);
        view.applyCss();
        view.layout();
        return this;
    }

    void save(String name) throws IOException {
        Files.createDirectories(FOLDER);
        var image = SwingFXUtils.fromFXImage(view.snapshot(null, null), null);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }

    /** The texts as they are painted. */
    List<Text> texts() {
        return of(Text.class);
    }

    List<Circle> circles() {
        return of(Circle.class);
    }

    List<Shape> shapes() {
        return of(Shape.class);
    }

    /** Cards, boxes and key caps: rectangles with an edge. */
    List<Box> frames() {
        return of(Rectangle.class).stream()
                .filter(rectangle -> rectangle.getStroke() != null)
                .map(
                        rectangle ->
                                new Box(
                                        rectangle.getX(),
                                        rectangle.getY(),
                                        rectangle.getX() + rectangle.getWidth(),
                                        rectangle.getY() + rectangle.getHeight()))
                .toList();
    }

    private <T extends Shape> List<T> of(Class<T> kind) {
        List<Shape> shapes = new ArrayList<>();
        collect(view, shapes);
        return shapes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void collect(Parent parent, List<Shape> shapes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Shape shape) {
                shapes.add(shape);
            } else if (child instanceof Parent deeper) {
                collect(deeper, shapes);
            }
        }
    }

    /** What stands still, the dots, or the bob: layer 0, 1 or 2. */
    static Node layer(SlideView view, int layer) {
        return ((Parent) view.getChildrenUnmodifiable().getFirst())
                .getChildrenUnmodifiable()
                .get(layer);
    }

    /** Where the ink of a text may be, in the units of the page. */
    static Box box(Text text) {
        Bounds bounds = text.getBoundsInParent();
        double size = text.getFont().getSize();
        return new Box(
                bounds.getMinX(),
                text.getY() - 0.72 * size,
                bounds.getMaxX(),
                text.getY() + 0.2 * size);
    }

    record Box(double left, double top, double right, double bottom) {

        boolean touches(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        /** Whether another begins in this one. */
        boolean begins(Box other) {
            double middle = (other.top + other.bottom) / 2;
            return left <= other.left && other.left < right && top < middle && middle < bottom;
        }

        boolean holds(Box other) {
            return left <= other.left
                    && other.right <= right
                    && top <= other.top
                    && other.bottom <= bottom;
        }
    }
}
