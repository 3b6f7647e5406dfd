package org.plumbline.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons of the Feather pack in the two sizes of the design; their colour is that of the text
 * beside.
 */
public final class Icon {

    private Icon() {}

    /** An icon of 18 px. */
    public static FontIcon of(Feather name) {
        var icon = new FontIcon(name);
        icon.setMouseTransparent(true);
        return icon;
    }

    /** An icon of 16 px, for chips and fields. */
    public static FontIcon small(Feather name) {
        FontIcon icon = of(name);
        icon.getStyleClass().add("icon-small");
        return icon;
    }
}
