package org.plumbline.report.pdf;

import org.plumbline.chart.Ink;
import org.plumbline.report.TextRole;

/** The type of the report: design 3 (Print), 96 pixels to the inch, so 4 pixels are 3 points. */
final class TypeScale {

    static final TypeStyle COVER_TITLE = new TypeStyle(Typeface.SERIF_STRONG, 36, 42, Ink.TEXT);
    static final TypeStyle COVER_NAME = new TypeStyle(Typeface.SANS_STRONG, 15, 21, Ink.TEXT);
    static final TypeStyle COVER_LINE = new TypeStyle(Typeface.SANS, 12, 17.25, Ink.TEXT_MUTED);
    static final TypeStyle BRAND = new TypeStyle(Typeface.SANS_STRONG, 11.25, 15, Ink.TEXT);
    static final TypeStyle TITLE = new TypeStyle(Typeface.SERIF_STRONG, 22.5, 28.5, Ink.TEXT);
    static final TypeStyle HEADING = new TypeStyle(Typeface.SANS_STRONG, 12.75, 18, Ink.TEXT);
    static final TypeStyle SUBHEADING = new TypeStyle(Typeface.SANS_STRONG, 10.5, 15, Ink.TEXT);
    static final TypeStyle MINOR = new TypeStyle(Typeface.SANS_STRONG, 9.75, 13.5, Ink.TEXT_MUTED);
    static final TypeStyle BODY = new TypeStyle(Typeface.SANS, 10.5, 15, Ink.TEXT);
    static final TypeStyle SMALL = new TypeStyle(Typeface.SANS, 9.75, 13.5, Ink.TEXT);
    static final TypeStyle DENSE = new TypeStyle(Typeface.SANS, 9, 12, Ink.TEXT);
    static final TypeStyle LEAD = new TypeStyle(Typeface.SERIF, 13.5, 20.25, Ink.TEXT);
    static final TypeStyle LEAD_QUIET = new TypeStyle(Typeface.SERIF, 12, 18, Ink.TEXT_MUTED);
    static final TypeStyle STATEMENT = new TypeStyle(Typeface.SERIF_STRONG, 12, 16.5, Ink.TEXT);
    static final TypeStyle LEVEL = new TypeStyle(Typeface.SERIF, 11.25, 15.75, Ink.TEXT);
    static final TypeStyle COMMENT = new TypeStyle(Typeface.SERIF_ITALIC, 11.25, 16.5, Ink.TEXT);
    static final TypeStyle FIGURE = new TypeStyle(Typeface.SANS_STRONG, 24, 30, Ink.TEXT);
    static final TypeStyle TABLE_HEAD =
            new TypeStyle(Typeface.SANS_STRONG, 9.75, 12.75, Ink.TEXT_MUTED);
    static final TypeStyle DENSE_HEAD = new TypeStyle(Typeface.SANS_STRONG, 9, 12, Ink.TEXT_MUTED);
    static final TypeStyle FIELD = new TypeStyle(Typeface.SANS_STRONG, 9, 12, Ink.TEXT);
    static final TypeStyle CHIP = new TypeStyle(Typeface.SANS_STRONG, 9.75, 13.5, Ink.TEXT);
    static final TypeStyle FOOT = new TypeStyle(Typeface.SANS, 9, 12, Ink.TEXT_MUTED);

    private TypeScale() {}

    /** The style of a paragraph; body text is smaller in dense tables. */
    static TypeStyle of(TextRole role, boolean dense) {
        TypeStyle body = dense ? DENSE : BODY;
        TypeStyle small = dense ? DENSE : SMALL;
        return switch (role) {
            case LEAD -> LEAD;
            case LEAD_QUIET -> LEAD_QUIET;
            case BODY -> body;
            case BODY_QUIET -> body.in(Ink.TEXT_MUTED);
            case SMALL -> small;
            case SMALL_QUIET -> small.in(Ink.TEXT_MUTED);
            case STATEMENT -> STATEMENT;
            case LEVEL -> LEVEL;
            case FIGURE -> FIGURE;
        };
    }

    /** The room below a paragraph. */
    static double after(TextRole role, boolean dense) {
        if (dense) {
            return 1.5;
        }
        return switch (role) {
            case LEAD, LEAD_QUIET -> 12;
            case BODY, BODY_QUIET, STATEMENT -> 6;
            case SMALL, SMALL_QUIET, LEVEL -> 4.5;
            case FIGURE -> 3;
        };
    }
}
