package org.plumbline.ui.act;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Setup;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.ActionPlan;
import org.plumbline.workflow.FileName;

import java.io.IOException;
import java.nio.file.Path;

/** Asks where the days of open actions go, and writes them there. */
final class CalendarExport {

    private static final String ENDING = ".ics";

    private final Surroundings around;
    private final Messages messages;
    private final Background background;
    private final Writing writing;

    /** Writes the days. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    CalendarExport(Surroundings around, Background background, Writing writing) {
        this.around = around;
        this.messages = around.messages();
        this.background = background;
        this.writing = writing;
    }

    void ask(ActionPlan plan) {
        Setup setup = plan.assessment().setup();
        String name = messages.get("act.export.name", setup.organisation(), setup.title());
        around.files()
                .save(
                        messages.get("act.export.title"),
                        FileKind.of(messages.get("act.export.kind"), "*" + ENDING),
                        FileName.of(name, ENDING),
                        this::write);
    }

    private void write(Path file) {
        background.start(
                Job.run(() -> writing.to(file))
                        .then(_ -> around.toasts().show(messages.get("act.export.done")))
                        .onFailure(IOException.class, this::failed));
    }

    private void failed(IOException cause) {
        around.errors()
                .present(
                        new Failure(
                                messages.get("act.export.failed"),
                                messages.get("act.export.failed.unchanged"),
                                messages.get("act.export.failed.remedy"),
                                cause));
    }
}
