package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

/** Everything the window gives to a screen. */
public record Surroundings(
        Messages messages,
        DayWords days,
        Navigator navigator,
        Background background,
        Dialogs dialogs,
        ErrorPresenter errors,
        Toasts toasts,
        FilePicker files,
        DesktopOpener opener,
        Motion motion) {}
