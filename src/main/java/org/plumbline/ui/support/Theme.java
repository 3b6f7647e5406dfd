package org.plumbline.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Dresses windows: the Primer theme, the colours of the design in light or dark, and the size of
 * text. Windows that were dressed change at once with {@link #wear}.
 */
public final class Theme {

    private static final List<String> FONTS =
            List.of(
                    "SourceSans3-Regular",
                    "SourceSans3-It",
                    "SourceSans3-Semibold",
                    "SourceSans3-Bold",
                    "SourceSerif4-Regular",
                    "SourceSerif4-It",
                    "SourceSerif4-Semibold");
    private static final String FONT_FOLDER = "/org/plumbline/fonts/";
    private static final String STYLE_FOLDER = "/org/plumbline/ui/theme/";

    private final List<Scene> dressed = new ArrayList<>();
    private Shade shade;
    private TextSize textSize;

    /** Light on dark or dark on light. */
    public enum Shade {
        LIGHT,
        DARK
    }

    /** Loads the typefaces and begins with a shade and a size of text. */
    public Theme(Shade shade, TextSize textSize) {
        this.shade = shade;
        this.textSize = textSize;
        FONTS.forEach(Theme::load);
        dressAll();
    }

    /** Dresses a window now and at each later change. */
    public void dress(Scene scene) {
        dressed.add(scene);
        scene.getStylesheets().setAll(stylesheets());
    }

    /** Changes every dressed window, if this is another look: that takes a moment. */
    public void wear(Shade newShade, TextSize newTextSize) {
        if (newShade != shade || newTextSize != textSize) {
            shade = newShade;
            textSize = newTextSize;
            dressAll();
        }
    }

    private void dressAll() {
        Application.setUserAgentStylesheet(primer());
        dressed.forEach(scene -> scene.getStylesheets().setAll(stylesheets()));
    }

    /** The shade worn now. */
    public Shade shade() {
        return shade;
    }

    private String primer() {
        return switch (shade) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private List<String> stylesheets() {
        return List.of(
                style(shade == Shade.DARK ? "dark" : "light"),
                style("plumbline"),
                style("text-" + textSize.percent()));
    }

    private static String style(String name) {
        return STYLE_FOLDER + name + ".css";
    }

    private static void load(String font) {
        try (InputStream file = Theme.class.getResourceAsStream(FONT_FOLDER + font + ".ttf")) {
            if (file == null || Font.loadFont(file, 15) == null) {
                throw new IllegalStateException("The typeface " + font + " is missing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
