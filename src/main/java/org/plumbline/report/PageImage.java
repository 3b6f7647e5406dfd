package org.plumbline.report;

/** The picture of a page: rows of pixels from the top, each 0xAARRGGBB. */
public final class PageImage {

    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * @param pixels {@code width * height} pixels, row by row; kept, not copied
     */
    public PageImage(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException("A picture must have all its pixels");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** The pixels, not copied; not to be changed. */
    public int[] pixels() {
        return pixels;
    }
}
