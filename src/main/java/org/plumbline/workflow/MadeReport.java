package org.plumbline.workflow;

/** A report that was made: the bytes of its file, in memory. */
public final class MadeReport {

    private final byte[] bytes;
    private final int pages;

    MadeReport(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** The number of pages, the cover included. */
    public int pages() {
        return pages;
    }

    byte[] bytes() {
        return bytes;
    }
}
