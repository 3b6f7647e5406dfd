package org.plumbline.ui.collect;

import org.plumbline.i18n.Messages;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Setup;
import org.plumbline.papers.Handout;
import org.plumbline.settings.Brand;
import org.plumbline.ui.support.Background;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FileKind;
import org.plumbline.ui.support.Job;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.FileName;
import org.plumbline.workflow.PapersDesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Saves the facilitator's papers of an assessment. */
public final class PapersViewModel {

    private final AssessmentId id;
    private final PapersDesk desk;
    private final Brand brand;
    private final LocalDate today;
    private final Surroundings around;
    private final Background work;

    /**
     * Makes the model.
     *
     * @param brand whose papers they are
     * @param today the day printed in the files
     */
    public PapersViewModel(
            AssessmentId id, PapersDesk desk, Brand brand, LocalDate today, Surroundings around) {
        this.id = id;
        this.desk = desk;
        this.brand = brand;
        this.today = today;
        this.around = around;
        this.work = around.background();
    }

    Messages messages() {
        return around.messages();
    }

    /** Asks where, then saves a paper; without one, the invitation. */
    void save(Optional<Handout> handout, Locale language) {
        read(
                assessment ->
                        around.files()
                                .save(
                                        messages().get("collect.papers.save"),
                                        kind(handout),
                                        suggestedName(handout, assessment.setup(), language),
                                        file -> save(handout, assessment, language, file)));
    }

    /** Gives the text of the invitation, to be copied. */
    void invitation(Locale language, Consumer<String> copy) {
        read(
                assessment -> {
                    copy.accept(desk.invitation(assessment, language));
                    around.toasts().show(messages().get("collect.papers.copied"));
                });
    }

    private void read(Consumer<Assessment> then) {
        work.start(Job.get(() -> desk.assessment(id)).then(then));
    }

    private FileKind kind(Optional<Handout> handout) {
        return handout.isPresent()
                ? FileKind.of(messages().get("collect.papers.pdf"), "*.pdf")
                : FileKind.of(messages().get("collect.papers.text"), "*.md", "*.txt");
    }

    private static String suggestedName(Optional<Handout> handout, Setup setup, Locale language) {
        String key =
                handout.map(
                                paper ->
                                        switch (paper) {
                                            case BRIEFING -> "papers.file.briefing";
                                            case BALLOTS_ONE_A_PAGE, BALLOTS_SEVERAL_A_PAGE ->
                                                    "papers.file.ballots";
                                            case LEVEL_CARDS -> "papers.file.cards";
                                        })
                        .orElse("papers.file.invitation");
        return FileName.of(
                Messages.of(language).get(key, setup.organisation(), setup.title()),
                ending(handout));
    }

    private static String ending(Optional<Handout> handout) {
        return handout.isPresent() ? ".pdf" : ".md";
    }

    private void save(
            Optional<Handout> handout, Assessment assessment, Locale language, Path file) {
        work.start(
                Job.run(() -> write(handout, assessment, language, file))
                        .then(_ -> around.toasts().show(messages().get("collect.papers.saved")))
                        .onFailure(IOException.class, this::notSaved));
    }

    private void write(Optional<Handout> handout, Assessment assessment, Locale language, Path file)
            throws IOException {
        if (handout.isPresent()) {
            desk.save(handout.get(), assessment, language, brand, today, file);
        } else {
            desk.saveInvitation(assessment, language, file);
        }
    }

    private void notSaved(IOException cause) {
        around.errors()
                .present(
                        new Failure(
                                messages().get("collect.papers.failed"),
                                messages().get("collect.papers.failed.unchanged"),
                                messages().get("collect.papers.failed.remedy"),
                                cause));
    }
}
