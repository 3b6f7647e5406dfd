package org.plumbline.report;

/** A paragraph of text. */
public record Paragraph(TextRole role, RichText text) implements Block {

    /** A paragraph of body text. */
    public static Paragraph of(String text) {
        return of(RichText.of(text));
    }

    /** A paragraph of body text. */
    public static Paragraph of(RichText text) {
        return new Paragraph(TextRole.BODY, text);
    }

    /** A paragraph for a purpose. */
    public static Paragraph of(TextRole role, String text) {
        return new Paragraph(role, RichText.of(text));
    }
}
