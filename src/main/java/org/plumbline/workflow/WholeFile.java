package org.plumbline.workflow;

import org.plumbline.exchange.SafeFile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file a person asked for, such as a picture of a chart: it appears whole or not at all.
 *
 * @param path where it goes; a file that stands there is replaced
 */
public record WholeFile(Path path) {

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written; an existing file is unchanged
     */
    public void write(byte[] content) throws IOException {
        SafeFile.replacing(path).write(out -> out.write(content));
    }
}
