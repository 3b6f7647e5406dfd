package org.plumbline.ui.support;

import org.plumbline.i18n.Messages;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Surroundings that remember everything a screen asked of them. */
public final class TestSurroundings {

    public final Messages messages = Messages.english();
    public final DayWords days =
            new DayWords(
                    messages,
                    InstantSource.fixed(Instant.parse("2026-03-12T10:00:00Z")),
                    ZoneOffset.UTC);
    public final RecordedNavigator navigator = new RecordedNavigator();
    public final ImmediateBackground background = new ImmediateBackground();
    public final RecordedDialogs dialogs = new RecordedDialogs();
    public final RecordedErrors errors = new RecordedErrors();
    public final RecordedToasts toasts = new RecordedToasts();
    public final List<Path> opened = new ArrayList<>();

    /** Surroundings in which every file picker chooses these files. */
    public Surroundings choosing(Path... files) {
        return new Surroundings(
                messages,
                days,
                navigator,
                background,
                dialogs,
                errors,
                toasts,
                new CompletedNames(ChosenFiles.of(files), dialogs, messages),
                opened::add,
                Motion.none());
    }

    /** Surroundings in which no file is chosen. */
    public Surroundings get() {
        return choosing();
    }
}
