package org.plumbline.report;

import java.io.IOException;

/** The pages of a written report as pictures. For use by one thread at a time. */
public interface PagePreview extends AutoCloseable {

    /** The number of pages. */
    int pages();

    /**
     * A page as a picture.
     *
     * @param page the page, counted from 0
     * @param scale pixels for each point (1/72 inch)
     * @throws IOException if the page cannot be drawn
     */
    PageImage page(int page, double scale) throws IOException;

    @Override
    void close() throws IOException;
}
