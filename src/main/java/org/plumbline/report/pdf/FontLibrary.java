package org.plumbline.report.pdf;

import java.util.EnumMap;
import java.util.Map;

/** All typefaces, each read when it is first needed and kept. Not safe for several threads. */
final class FontLibrary {

    private final Map<Typeface, FontFile> files = new EnumMap<>(Typeface.class);

    FontFile file(Typeface typeface) {
        return files.computeIfAbsent(typeface, FontFile::read);
    }

    /** Whether a character can be shown in a typeface or in the one that steps in for it. */
    boolean shows(int codePoint, Typeface typeface) {
        return file(typeface).has(codePoint) || file(typeface.fallback()).has(codePoint);
    }

    /** The typeface a character is shown in. */
    Typeface faceOf(int codePoint, Typeface typeface) {
        return file(typeface).has(codePoint) ? typeface : typeface.fallback();
    }

    /** The width of a character at a type size of 1. */
    double advance(int codePoint, Typeface typeface) {
        return file(faceOf(codePoint, typeface)).advance(codePoint);
    }

    /** The width of cleaned text on one line. */
    double width(String text, TypeStyle style) {
        return style.size() * text.codePoints().mapToDouble(c -> advance(c, style.face())).sum();
    }

    /** How far below the top of its line the baseline of a text stands. */
    double baseline(TypeStyle style) {
        FontFile file = file(style.face());
        return (style.leading() + (file.ascent() - file.descent()) * style.size()) / 2;
    }
}
