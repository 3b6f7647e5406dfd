package org.plumbline.ui.report;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.plumbline.report.PageImage;

/** A page on white paper; blank until it is drawn. */
final class PageNode extends StackPane {

    private final ImageView picture = new ImageView();

    /**
     * A blank page.
     *
     * @param width in pixels
     * @param height in pixels
     * @param name what it is, for assistive technology
     */
    PageNode(double width, double height, String name) {
        getStyleClass().add("report-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        picture.setFitWidth(width - 2);
        picture.setFitHeight(height - 2);
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    void show(PageImage image) {
        var pixels = new WritableImage(image.width(), image.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.pixels(),
                        0,
                        image.width());
        picture.setImage(pixels);
    }
}
