package org.plumbline.workflow;

/** A form in which report and result leave for other programs. */
public enum CopyKind {
    /** The report to edit. */
    WORD(".docx"),
    /** Its charts to present. */
    POWERPOINT(".pptx"),
    /** The result and the plan of action to calculate with. */
    EXCEL(".xlsx"),
    /** The result for programs that take one table. */
    CSV_RESULTS(".csv"),
    /** The plan of action for programs that take one table. */
    CSV_ACTIONS(".csv"),
    /** The summary to paste into a message. */
    MARKDOWN(".md"),
    /** The days of the plan of action. */
    CALENDAR(".ics");

    private final String ending;

    CopyKind(String ending) {
        this.ending = ending;
    }

    /** What the names of such files end with, such as {@code .docx}. */
    public String ending() {
        return ending;
    }
}
