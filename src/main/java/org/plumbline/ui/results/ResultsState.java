package org.plumbline.ui.results;

/** What the screen can show at the moment. */
sealed interface ResultsState {

    /** Being computed. */
    record Loading() implements ResultsState {}

    /**
     * People are still answering, or have not begun.
     *
     * @param sentence what is so and what one can do
     */
    record NotClosed(String sentence) implements ResultsState {}

    /**
     * Collecting is closed and nobody answered.
     *
     * @param sentence what is so
     */
    record NothingAnswered(String sentence) implements ResultsState {}

    /** The overview. */
    record Shown(ResultsPage page) implements ResultsState {}
}
