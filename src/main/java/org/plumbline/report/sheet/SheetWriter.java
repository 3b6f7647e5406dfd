package org.plumbline.report.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Turns one table into a file. Safe for use by several threads. */
public interface SheetWriter {

    /**
     * Writes the file. The same table gives the same bytes. The stream is flushed and left open.
     *
     * @throws IOException if the stream does not take the bytes
     */
    void write(Sheet sheet, OutputStream out) throws IOException;
}
