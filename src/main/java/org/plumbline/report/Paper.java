package org.plumbline.report;

/** The size of the page. */
public enum Paper {
    /** 210 x 297 mm. */
    A4(595.276, 841.89),
    /** 8.5 x 11 inches. */
    US_LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Width in points (1/72 inch). */
    public double width() {
        return width;
    }

    /** Height in points (1/72 inch). */
    public double height() {
        return height;
    }
}
