package org.plumbline.ui.support;

import javafx.scene.control.Label;

/** Opens dialogs over the page of a window. */
public final class OverlayDialogs implements Dialogs {

    private final Overlay overlay;

    /** Opens dialogs in an overlay. */
    public OverlayDialogs(Overlay overlay) {
        this.overlay = overlay;
    }

    @Override
    public void ask(Question question) {
        var text = new Label(question.text());
        text.setWrapText(true);
        text.setManaged(!question.text().isBlank());
        open(
                new Form(
                        question.id(),
                        question.heading(),
                        text,
                        Form.Width.NORMAL,
                        question.choices()));
    }

    @Override
    public OpenForm open(Form form) {
        var dialog = new DialogCard(form, overlay);
        overlay.open(dialog, dialog::cancel);
        return dialog;
    }
}
