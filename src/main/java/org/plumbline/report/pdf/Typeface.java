package org.plumbline.report.pdf;

/** The typefaces of the report. Strong italics do not occur in it. */
enum Typeface {
    SANS("SourceSans3-Regular"),
    SANS_STRONG("SourceSans3-Semibold"),
    SANS_ITALIC("SourceSans3-It"),
    SERIF("SourceSerif4-Regular"),
    SERIF_STRONG("SourceSerif4-Semibold"),
    SERIF_ITALIC("SourceSerif4-It");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The path of the font file on the class path. */
    String resource() {
        return "/org/plumbline/fonts/" + file + ".ttf";
    }

    boolean serif() {
        return this == SERIF || this == SERIF_STRONG || this == SERIF_ITALIC;
    }

    boolean strong() {
        return this == SANS_STRONG || this == SERIF_STRONG;
    }

    boolean italic() {
        return this == SANS_ITALIC || this == SERIF_ITALIC;
    }

    /** The typeface that steps in for a character this one does not have. */
    Typeface fallback() {
        return of(false, strong(), italic());
    }

    /** The typeface with these properties; strong wins over italic. */
    static Typeface of(boolean serif, boolean strong, boolean italic) {
        if (strong) {
            return serif ? SERIF_STRONG : SANS_STRONG;
        }
        if (italic) {
            return serif ? SERIF_ITALIC : SANS_ITALIC;
        }
        return serif ? SERIF : SANS;
    }
}
