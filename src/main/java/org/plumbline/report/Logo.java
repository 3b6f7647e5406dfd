package org.plumbline.report;

/** A logo as a PNG picture, with the words that stand for it where it cannot be seen. */
public final class Logo {

    private final byte[] png;
    private final String alternative;

    /**
     * @param png the bytes of a PNG picture; where they are none, the name of the brand stands in
     *     its place
     * @param alternative what the picture says in words, usually the name of the brand
     */
    public Logo(byte[] png, String alternative) {
        this.png = png.clone();
        this.alternative = alternative;
    }

    /** A copy of the bytes of the picture. */
    public byte[] png() {
        return png.clone();
    }

    /** What the picture says in words. */
    public String alternative() {
        return alternative;
    }
}
