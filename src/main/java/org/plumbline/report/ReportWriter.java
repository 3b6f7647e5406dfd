package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;

/** Turns a report into a file. Safe for use by several threads. */
public interface ReportWriter {

    /**
     * Writes the whole report. The same document gives the same bytes. The stream is flushed and
     * left open.
     *
     * @return where the chapters have come to stand
     * @throws IOException if the stream does not take the bytes
     */
    WrittenReport write(ReportDocument document, OutputStream out) throws IOException;
}
