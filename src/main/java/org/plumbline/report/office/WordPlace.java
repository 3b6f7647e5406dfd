package org.plumbline.report.office;

/**
 * Where blocks are put.
 *
 * @param width in points
 * @param body the style of body text there
 * @param align how text stands: {@code left}, {@code center} or {@code right}
 * @param keep whether paragraphs stay with what follows
 */
record WordPlace(double width, WordStyle body, String align, boolean keep) {

    /** The page. */
    static WordPlace page(double width) {
        return new WordPlace(width, WordStyle.NORMAL, "left", false);
    }

    WordPlace narrowed(double newWidth) {
        return new WordPlace(newWidth, body, align, keep);
    }

    WordPlace in(WordStyle newBody, String newAlign) {
        return new WordPlace(width, newBody, newAlign, keep);
    }

    WordPlace keeping() {
        return new WordPlace(width, body, align, true);
    }
}
