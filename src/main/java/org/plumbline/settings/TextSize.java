package org.plumbline.settings;

/** How large the texts of the application are. */
public enum TextSize {
    NORMAL(100),
    LARGE(115),
    LARGEST(130);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** Percent of the normal size. */
    public int percent() {
        return percent;
    }
}
