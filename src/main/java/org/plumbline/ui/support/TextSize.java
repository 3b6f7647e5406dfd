package org.plumbline.ui.support;

/** How large all text is. */
public enum TextSize {
    NORMAL(100),
    LARGER(115),
    LARGEST(130);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size in percent of normal. */
    public int percent() {
        return percent;
    }

    /** The size with this percentage, normal if there is none. */
    public static TextSize ofPercent(int percent) {
        for (TextSize size : values()) {
            if (size.percent == percent) {
                return size;
            }
        }
        return NORMAL;
    }
}
