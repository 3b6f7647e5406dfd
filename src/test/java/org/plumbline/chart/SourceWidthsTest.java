package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;

class SourceWidthsTest {

    private final SourceWidths widths = new SourceWidths();

    @Test
    void widthsAreThoseOfTheTypeface() throws Exception {
        TextStyle style = TextStyle.plain(Ink.TEXT, 100);
        Font font;
        try (InputStream in =
                getClass().getResourceAsStream("/org/plumbline/fonts/SourceSans3-Regular.ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
        }
        for (String text : new String[] {"Patchwork 47", "Łódź", "Πελάτες", "Khách hàng"}) {
            double expected =
                    font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
            assertThat(widths.of(text, style)).isCloseTo(expected, within(0.02 * expected));
        }
    }

    @Test
    void digitsLineUp() {
        TextStyle style = TextStyle.strong(Ink.TEXT, 15);
        assertThat(widths.of("1111", style)).isCloseTo(widths.of("0000", style), within(1e-9));
    }

    @Test
    void aCharacterTheTypefaceLacksStillHasAWidth() {
        assertThat(widths.of("😀", TextStyle.plain(Ink.TEXT, 15))).isPositive();
    }

    @Test
    void tooLongATextIsCutWithAnEllipsis() {
        TextStyle style = TextStyle.plain(Ink.TEXT, 15);
        String fitted = Charts.LETTERING.fit("What is in it for the customer", style, 100);
        assertThat(fitted).startsWith("What is").endsWith("…");
        assertThat(widths.of(fitted, style)).isLessThanOrEqualTo(100);
    }
}
