package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;

/** Turns a report into a copy for another program, to go on working with. Safe for threads. */
public interface CopyWriter {

    /**
     * Writes the copy. The same document gives the same bytes. The stream is flushed and left open.
     *
     * @throws IOException if the stream does not take the bytes
     */
    void write(ReportDocument document, OutputStream out) throws IOException;
}
