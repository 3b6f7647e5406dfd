package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.ui.support.UiTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * Pictures of the facilitator's window in every state at the sizes laptops and mirrored projectors
 * have, to be looked at; that no text is cut and nothing stands beside the window is checked. Run
 * by name, not with all tests, as it takes minutes.
 */
class ConsolePictures extends UiTest {

    /** Sizes to be looked at, such as "1280x720,1920x1080"; the narrowest one, if not given. */
    private static final String SIZES = System.getProperty("console.sizes", "1024x768");

    private static final double HAIR = 1;
    private static final Path FOLDER = Path.of("target", "pictures");

    private final List<String> wrong = new ArrayList<>();

    private static Stream<String> sizes() {
        return Stream.of(SIZES.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyStateOfTheConsoleFits(String size) {
        String[] sides = size.split("x", -1);
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        ConsoleStates.all()
                .forEach(
                        (name, state) ->
                                look("console-" + name + "-" + size, state, width, height));
        assertThat(wrong).isEmpty();
    }

    private void look(String name, ConsoleStates.State state, int width, int height) {
        Console console = onWindow(() -> new Console(state.team().get()));
        onWindow(() -> laidOut(console, width, height));
        act(console::start);
        settle(console);
        act(() -> state.steps().accept(console));
        look(name, console);
        act(console::left);
    }

    private static void act(Runnable action) {
        onWindow(
                () -> {
                    action.run();
                    return true;
                });
    }

    /** In no window, as the display of tests is smaller than what projectors show. */
    private Scene laidOut(Console console, int width, int height) {
        var scene = new Scene(console.root(), width, height);
        theme.dress(scene);
        console.root().resize(width, height);
        return scene;
    }

    private static void settle(Console console) {
        for (int time = 0; time < 3; time++) {
            act(
                    () -> {
                        console.root().applyCss();
                        console.root().layout();
                    });
            settle();
        }
    }

    private void look(String name, Console console) {
        settle(console);
        onWindow(() -> save(name, console.root()));
        onWindow(() -> wrong(console.root())).forEach(what -> wrong.add(name + ", " + what));
    }

    private static boolean save(String name, Parent root) throws IOException {
        Files.createDirectories(FOLDER);
        var image = SwingFXUtils.fromFXImage(root.snapshot(null, null), null);
        return ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    }

    private static List<String> wrong(Parent root) {
        List<String> found = new ArrayList<>();
        for (Node node : all(root, new ArrayList<>())) {
            if (node instanceof Labeled label && cut(label)) {
                found.add("cut: " + label.getText());
            }
            if (beside(node, root)) {
                found.add("beside the window: " + node);
            }
        }
        return found;
    }

    private static List<Node> all(Parent parent, List<Node> nodes) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent deeper) {
                    all(deeper, nodes);
                }
            }
        }
        return nodes;
    }

    /** Whether a label shows less than its text. */
    private static boolean cut(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && !text.equals(label.getGraphic()))
                .anyMatch(text -> !text.getText().equals(label.getText()));
    }

    private static boolean beside(Node node, Parent root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node instanceof Labeled
                && bounds.getWidth() > 0
                && (bounds.getMinX() < -HAIR
                        || bounds.getMaxX() > root.getLayoutBounds().getWidth() + HAIR);
    }
}
