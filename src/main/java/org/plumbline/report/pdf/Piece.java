package org.plumbline.report.pdf;

/** What the pages are filled with, one below the other. */
sealed interface Piece permits Slice, SideBySide, Piece.NewPage {

    /** The page ends here. */
    record NewPage() implements Piece {}
}
