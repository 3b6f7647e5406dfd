package org.plumbline.ui.slide;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.plumbline.ui.support.WindowThread;

/**
 * Waits until a window has painted what it shows: a pulse lays it out, and the one after begins
 * only when that is painted. A window that closes paints no more, so nothing waits for it.
 */
final class AfterPainting {

    private final Scene scene;
    private final Runnable then;
    private final Runnable pulse = this::pulse;
    private Subscription closing = Subscription.EMPTY;
    private boolean laidOut;

    private AfterPainting(Stage stage, Runnable then) {
        this.scene = stage.getScene();
        this.then = then;
    }

    /** Does something after a window that is open has painted what it shows now. */
    static void of(Stage stage, Runnable then) {
        var waiting = new AfterPainting(stage, then);
        waiting.scene.addPostLayoutPulseListener(waiting.pulse);
        waiting.closing = stage.showingProperty().subscribe((_, _) -> waiting.end());
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (laidOut) {
            end();
        } else {
            laidOut = true;
            Platform.requestNextPulse();
        }
    }

    private void end() {
        scene.removePostLayoutPulseListener(pulse);
        closing.unsubscribe();
        new WindowThread().execute(then);
    }
}
