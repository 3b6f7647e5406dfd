package org.plumbline.ui.support;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** Runs things on the thread of the windows, later and in order. */
public final class WindowThread implements Executor {

    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
