package org.plumbline.chart;

import java.util.EnumMap;
import java.util.Map;

/** The colours of one theme (design section 2). Immutable. */
public final class Palette {

    private static final String LIGHT =
            """
            CANVAS #FFFFFF
            CANVAS_SUBTLE #F6F8FA
            FILL #EEF1F4
            BORDER #D0D7DE
            BORDER_MUTED #E3E7EC
            TEXT #24292F
            TEXT_MUTED #57606A
            TEXT_SUBTLE #6E7781
            ACCENT #2456B8
            ACCENT_SUBTLE #EBF0FB
            ACCENT_MUTED #B7C8EE
            GOOD #1A7F37
            CAUTION #9A6700
            CAUTION_SUBTLE #FFF8DC
            ERROR #CF222E
            DOT #8C959F
            RANGE #8A949F
            BAND #DCE3EB
            GRID #E6EAEE
            INK #24292F
            RAMP_0 #F8EFDE
            RAMP_1 #F1D198
            RAMP_2 #C5B973
            RAMP_3 #67AB87
            RAMP_4 #1D7F84
            RAMP_5 #104C6B
            RAMP_0_EDGE #A39064
            RAMP_1_EDGE #A67F36
            RAMP_2_EDGE #948A45
            RAMP_3_EDGE #4E8F6D
            RAMP_4_EDGE #1D7F84
            RAMP_5_EDGE #104C6B
            RAMP_0_TEXT #24292F
            RAMP_1_TEXT #24292F
            RAMP_2_TEXT #24292F
            RAMP_3_TEXT #24292F
            RAMP_4_TEXT #FFFFFF
            RAMP_5_TEXT #FFFFFF
            """;

    private static final String DARK =
            """
            CANVAS #0D1117
            CANVAS_SUBTLE #161B22
            FILL #21262D
            BORDER #30363D
            BORDER_MUTED #232A32
            TEXT #E6EDF3
            TEXT_MUTED #9DA7B3
            TEXT_SUBTLE #8B949E
            ACCENT #8AB0FF
            ACCENT_SUBTLE #152443
            ACCENT_MUTED #2F4E8F
            GOOD #3FB950
            CAUTION #D9A93A
            CAUTION_SUBTLE #2A2210
            ERROR #F85149
            DOT #8B949E
            RANGE #5A6470
            BAND #2A323C
            GRID #222932
            INK #E6EDF3
            RAMP_0 #473B2B
            RAMP_1 #6A542E
            RAMP_2 #847436
            RAMP_3 #64AA85
            RAMP_4 #6ECDCC
            RAMP_5 #BFEFF4
            RAMP_0_EDGE #7A6A50
            RAMP_1_EDGE #8E7444
            RAMP_2_EDGE #A3914E
            RAMP_3_EDGE #64AA85
            RAMP_4_EDGE #6ECDCC
            RAMP_5_EDGE #BFEFF4
            RAMP_0_TEXT #FFFFFF
            RAMP_1_TEXT #FFFFFF
            RAMP_2_TEXT #FFFFFF
            RAMP_3_TEXT #0D1117
            RAMP_4_TEXT #0D1117
            RAMP_5_TEXT #0D1117
            """;

    /** The least contrast of text with its ground (design 12). */
    public static final double TEXT_CONTRAST = 4.5;

    private final Map<Ink, Rgb> colours;

    private Palette(Map<Ink, Rgb> colours) {
        this.colours = colours;
    }

    /** The light theme. */
    public static Palette light() {
        return read(LIGHT);
    }

    /** The dark theme. */
    public static Palette dark() {
        return read(DARK);
    }

    /** White paper with the product's own accent. */
    public static Palette print() {
        return light();
    }

    /**
     * White paper with a brand's accent (design 2).
     *
     * @throws IllegalArgumentException if the accent's contrast with white is below 4.5
     */
    public static Palette print(Rgb accent) {
        Palette paper = light();
        if (accent.contrast(paper.colour(Ink.CANVAS)) < TEXT_CONTRAST) {
            throw new IllegalArgumentException("A brand accent must reach 4.5 on white");
        }
        Map<Ink, Rgb> colours = new EnumMap<>(paper.colours);
        colours.put(Ink.ACCENT, accent);
        return new Palette(colours);
    }

    /** The colour of an ink in this theme. */
    public Rgb colour(Ink ink) {
        Rgb colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalStateException("No colour for " + ink);
        }
        return colour;
    }

    private static Palette read(String lines) {
        Map<Ink, Rgb> colours = new EnumMap<>(Ink.class);
        lines.lines()
                .map(line -> line.split(" ", 2))
                .forEach(pair -> colours.put(Ink.valueOf(pair[0]), Rgb.parse(pair[1])));
        return new Palette(colours);
    }
}
