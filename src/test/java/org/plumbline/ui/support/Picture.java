package org.plumbline.ui.support;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** A picture of a window and the pop-ups over it, put together from the windows themselves. */
final class Picture {

    private static final Path FOLDER = Path.of("target", "pictures");

    private final Stage stage;

    Picture(Stage stage) {
        this.stage = stage;
    }

    Path save(String name) throws IOException {
        var image =
                new BufferedImage(
                        (int) stage.getScene().getWidth(),
                        (int) stage.getScene().getHeight(),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        draw(stage, graphics);
        Window.getWindows().stream()
                .filter(window -> !window.equals(stage) && window.isShowing())
                .forEach(window -> draw(window, graphics));
        graphics.dispose();
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void draw(Window window, Graphics2D graphics) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var picture = window.getScene().getRoot().snapshot(parameters, null);
        graphics.drawImage(
                SwingFXUtils.fromFXImage(picture, null),
                (int) (window.getX() - stage.getX()),
                (int) (window.getY() - stage.getY()),
                null);
    }
}
