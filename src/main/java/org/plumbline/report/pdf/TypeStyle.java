package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.RunStyle;

import java.util.Set;

/**
 * How text is set.
 *
 * @param size type size in points
 * @param leading from baseline to baseline, in points
 */
record TypeStyle(Typeface face, double size, double leading, Ink ink) {

    /** This style changed by the styles of a run. */
    TypeStyle with(Set<RunStyle> styles) {
        return styles.isEmpty() ? this : new TypeStyle(face(styles), size, leading, ink(styles));
    }

    TypeStyle in(Ink other) {
        return new TypeStyle(face, size, leading, other);
    }

    private Typeface face(Set<RunStyle> styles) {
        return Typeface.of(
                face.serif() || styles.contains(RunStyle.SERIF),
                face.strong() || styles.contains(RunStyle.STRONG),
                face.italic() || styles.contains(RunStyle.EMPHASIS));
    }

    private Ink ink(Set<RunStyle> styles) {
        if (styles.contains(RunStyle.ACCENT)) {
            return Ink.ACCENT;
        }
        if (styles.contains(RunStyle.FULL)) {
            return Ink.TEXT;
        }
        return styles.contains(RunStyle.MUTED) ? Ink.TEXT_MUTED : ink;
    }
}
