package org.plumbline.report.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Turns tables of values into a file. Safe for use by several threads. */
public interface BookWriter {

    /**
     * Writes the file. The same book gives the same bytes. The stream is flushed and left open.
     *
     * @throws IOException if the stream does not take the bytes
     */
    void write(ResultBook book, OutputStream out) throws IOException;
}
