package org.plumbline.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/** A button that, while it is off, says why: in a tooltip and to assistive technology. */
public final class ReasonedButton extends StackPane {

    private final Button button;
    private final Tooltip tooltip = new Tooltip();

    /** Wraps a button, as one that is off takes no mouse itself. */
    public ReasonedButton(Button button) {
        this.button = button;
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(button);
    }

    /** Switches the button off with a reason, or on without one. */
    public void setReason(Optional<String> reason) {
        button.setDisable(reason.isPresent());
        button.setAccessibleHelp(reason.orElse(""));
        tooltip.setText(reason.orElse(""));
        if (reason.isPresent()) {
            Tooltip.install(this, tooltip);
        } else {
            Tooltip.uninstall(this, tooltip);
        }
    }

    /** The button itself. */
    public Button button() {
        return button;
    }
}
