package org.plumbline.ui.compare;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.FocusInView;
import org.plumbline.ui.support.HeadedPage;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Subscriptions;
import org.plumbline.ui.support.Surroundings;

/** Compare: over time (design 08). */
public final class CompareView implements ScreenView {

    private final TimePage time;
    private final HeadedPage root;
    private final Subscriptions subscriptions = new Subscriptions();

    /** Shows what the model computes. */
    public CompareView(OverTimeViewModel model, Surroundings around) {
        Messages messages = around.messages();
        this.time = new TimePage(model, around);
        var head =
                new VBox(
                        Labels.whole(messages.get("compare.title"), "title"),
                        Labels.wrapped(messages.get("compare.time.line"), "muted"));
        this.root = new HeadedPage("compare", head, time);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        FocusInView.follow(root.scroll(), subscriptions);
        time.open();
    }

    @Override
    public void left() {
        time.close();
        subscriptions.release();
    }
}
