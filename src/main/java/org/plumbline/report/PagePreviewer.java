package org.plumbline.report;

import java.io.IOException;

/** Opens a written report to show its pages on a screen. */
public interface PagePreviewer {

    /**
     * Opens a report that a {@link ReportWriter} has written; it stays in memory.
     *
     * @throws IOException if the bytes are not such a report
     */
    PagePreview open(byte[] report) throws IOException;
}
