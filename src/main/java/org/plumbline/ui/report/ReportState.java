package org.plumbline.ui.report;

/** How far a report is. */
sealed interface ReportState {

    /** The material is being laid out. */
    record Loading() implements ReportState {}

    /** Collecting is not closed: there is nothing to report yet. */
    record NoResult() implements ReportState {}

    /**
     * The report is being made.
     *
     * @param pages pages of the report before, 0 for the first
     */
    record Making(int pages) implements ReportState {}

    /** The pages can be looked at and saved. */
    record Ready(int pages) implements ReportState {}

    /** The report could not be made. */
    record Failed() implements ReportState {}
}
