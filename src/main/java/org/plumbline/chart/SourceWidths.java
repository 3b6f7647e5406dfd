package org.plumbline.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Measures text in the two typefaces of the product, Source Sans 3 and Source Serif 4. */
public final class SourceWidths implements TextWidth {

    private final FontAdvances sans = read("SourceSans3-Regular");
    private final FontAdvances sansBold = read("SourceSans3-Semibold");
    private final FontAdvances serif = read("SourceSerif4-Regular");
    private final FontAdvances serifBold = read("SourceSerif4-Semibold");

    @Override
    public double of(String text, TextStyle style) {
        return style.size() * face(style).of(text);
    }

    private FontAdvances face(TextStyle style) {
        if (style.serif()) {
            return style.bold() ? serifBold : serif;
        }
        return style.bold() ? sansBold : sans;
    }

    private static FontAdvances read(String name) {
        String file = "/org/plumbline/fonts/" + name + ".ttf";
        try (InputStream in = SourceWidths.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing");
            }
            return new FontAdvances(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
