package org.plumbline.ui.picture;

import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.WholeFile;

import java.io.IOException;

/** A file that a person chooses a place for, made and written away from the window. */
final class ChosenFile {

    private final Surroundings around;
    private final Messages messages;

    ChosenFile(Surroundings around) {
        this.around = around;
        this.messages = around.messages();
    }

    /**
     * What is said of a file.
     *
     * @param title over the choice of its place
     * @param kind what such files are called
     * @param saved once it is there
     * @param failed if it is not
     */
    record Words(String title, String kind, String saved, String failed) {}

    /** Makes what a file holds. */
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    /**
     * Asks where, makes it and writes it.
     *
     * @param name what it is about, for the name that is suggested
     */
    void save(Words words, String name, String ending, Content content) {
        around.files()
                .save(
                        words.title(),
                        FileKind.of(words.kind(), "*" + ending),
                        FileName.of(name, ending),
                        file -> write(new WholeFile(file), words, content));
    }

    private void write(WholeFile file, Words words, Content content) {
        Job.run(() -> file.write(content.bytes()))
                .then(_ -> around.toasts().show(words.saved()))
                .onFailure(IOException.class, cause -> failed(words, cause))
                .start(around.background());
    }

    private void failed(Words words, IOException cause) {
        around.errors()
                .present(
                        new Failure(
                                words.failed(),
                                messages.get("picture.failed.unchanged"),
                                messages.get("picture.failed.remedy"),
                                cause));
    }
}
