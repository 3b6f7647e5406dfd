package org.plumbline.ui.support;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page whose head with the main button stays in view while its content scrolls below it. */
public final class HeadedPage extends VBox {

    private static final PseudoClass BESIDE_BAR = PseudoClass.getPseudoClass("beside-bar");
    private static final double LEAST_BAR = 4;

    private final ScrollPane scroll;
    private final Region body;

    /**
     * Lays a page out.
     *
     * @param id the id of the whole page
     * @param head what stays
     * @param body what scrolls
     */
    public HeadedPage(String id, Region head, Region body) {
        this.body = body;
        this.scroll = new ScrollPane(body);
        setId(id);
        head.getStyleClass().add("page-head");
        head.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("page-body");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain");
        scroll.setMinHeight(0);
        setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(this::alignWithHead);
        getChildren().addAll(head, scroll);
    }

    /** The scroll bar stands in the margin, so that content and head end at the same line. */
    private void alignWithHead(Bounds view) {
        boolean bar = view.getWidth() > 0 && scroll.getWidth() - view.getWidth() > LEAST_BAR;
        // Later, because this happens in the middle of a layout, when nothing may be restyled.
        new WindowThread().execute(() -> body.pseudoClassStateChanged(BESIDE_BAR, bar));
    }

    /** What scrolls the content. */
    public ScrollPane scroll() {
        return scroll;
    }
}
