package org.plumbline.report;

/** How a run of text differs from the text around it. */
public enum RunStyle {
    /** Semibold. */
    STRONG,
    /** Italic. */
    EMPHASIS,
    /** The typeface in which the questionnaire and the people speak. */
    SERIF,
    /** The quiet grey of notes. */
    MUTED,
    /** The full colour of text inside a muted paragraph. */
    FULL,
    /** The accent colour. */
    ACCENT
}
