package org.plumbline.report.office;

import org.plumbline.report.TextRole;

/** The paragraph styles of {@code word-styles.xml}. */
enum WordStyle {
    NORMAL("Normal"),
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    EYEBROW("Eyebrow"),
    BODY_QUIET("BodyQuiet"),
    LEAD("Lead"),
    LEAD_QUIET("LeadQuiet"),
    SMALL("Small"),
    SMALL_QUIET("SmallQuiet"),
    STATEMENT("Statement"),
    LEVEL("Level"),
    KEY_FIGURE("KeyFigure"),
    QUOTE("Quote"),
    CAPTION("Caption"),
    LIST_BULLET("ListBullet"),
    LIST_NUMBER("ListNumber"),
    TABLE_TEXT("TableText"),
    TABLE_DENSE("TableDense"),
    TABLE_HEAD("TableHead"),
    PICTURE("Picture"),
    SPACER("Spacer"),
    CONTENTS("TOC1"),
    FOOTER("Footer"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    HEADING_4("Heading4");

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The style of a heading of level 1 to 4. */
    static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The style of a paragraph, with body text in the size of its place. */
    static WordStyle of(TextRole role, WordStyle body) {
        return switch (role) {
            case BODY -> body;
            case BODY_QUIET -> body == NORMAL ? BODY_QUIET : SMALL_QUIET;
            case LEAD -> LEAD;
            case LEAD_QUIET -> LEAD_QUIET;
            case SMALL -> SMALL;
            case SMALL_QUIET -> SMALL_QUIET;
            case STATEMENT -> STATEMENT;
            case LEVEL -> LEVEL;
            case FIGURE -> KEY_FIGURE;
        };
    }
}
