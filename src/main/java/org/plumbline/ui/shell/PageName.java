package org.plumbline.ui.shell;

import javafx.scene.control.Label;

/** The name of the assessment above its page, while the folded rail does not say it. */
final class PageName extends Label {

    private final ShellViewModel model;
    private boolean folded;
    private boolean alone;

    PageName(ShellViewModel model) {
        this.model = model;
        setId("pageName");
        getStyleClass().addAll("muted", "page-name");
        model.statusProperty().subscribe(_ -> show());
        model.screenProperty().subscribe(_ -> show());
    }

    void setFolded(boolean now) {
        folded = now;
        show();
    }

    /** Hides the name while somebody has the window to themselves. */
    void setAlone(boolean now) {
        alone = now;
        show();
    }

    private void show() {
        boolean needed =
                folded
                        && !alone
                        && !model.current().privateTurn()
                        && model.statusProperty().get().isPresent();
        model.statusProperty()
                .get()
                .ifPresent(status -> setText(status.organisation() + ", " + status.title()));
        setVisible(needed);
        setManaged(needed);
    }
}
