package org.plumbline.app;

import javafx.scene.layout.StackPane;

import org.plumbline.ui.control.EmptyState;
import org.plumbline.ui.home.HomeView;
import org.plumbline.ui.home.HomeViewModel;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;

/** Makes the view of each screen, with its view model, anew each time it is gone to. */
final class Screens {

    private final Composition parts;

    Screens(Composition parts) {
        this.parts = parts;
    }

    /** The one place that knows which view belongs to which screen. */
    ScreenView of(Screen screen) {
        return switch (screen) {
            case Screen.Home _ -> home();
            case Screen.Settings _ -> missing();
            case Screen.Prepare _ -> missing();
            case Screen.Collect _ -> missing();
            case Screen.HandOver _ -> missing();
            case Screen.Questionnaire _ -> missing();
            case Screen.Review _ -> missing();
            case Screen.Results _ -> missing();
            case Screen.Report _ -> missing();
        };
    }

    private ScreenView home() {
        return new HomeView(
                new HomeViewModel(parts.desk(), parts.arrivals(), parts.settings(), parts.around()),
                parts.around());
    }

    private ScreenView missing() {
        var pane = new StackPane(new EmptyState("…"));
        return () -> pane;
    }
}
