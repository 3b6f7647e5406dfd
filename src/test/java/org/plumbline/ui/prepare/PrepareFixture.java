package org.plumbline.ui.prepare;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Preparing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An assessment that was just begun, in a real database, with the real questionnaires. */
final class PrepareFixture implements AutoCloseable {

    static final AssessmentId ID = new AssessmentId("a-1");

    private final Storage storage;
    private final AssessmentDesk desk;
    private final List<Questionnaire> questionnaires;

    PrepareFixture(Path folder) {
        storage = H2Database.open(folder, Clock.systemUTC());
        desk =
                new AssessmentDesk(
                        storage, _ -> Standing.NONE, (_, _) -> {}, Clock.systemUTC(), () -> ID);
        questionnaires = new CatalogueReader().builtIn().questionnaires();
        desk.begin(
                Setup.of(
                        "Alderbrook Instruments",
                        "Spring 2026",
                        LocalDate.of(2026, 3, 12),
                        Form.LONG,
                        Mode.WORKSHOP),
                questionnaires,
                List.of());
    }

    PrepareViewModel model(Surroundings surroundings) {
        var offer =
                new Offer(
                        questionnaires,
                        List.of(
                                new Offer.UnusableFile(
                                        "our-own.json",
                                        List.of("/sections/0: has no items; give it one"))));
        return new PrepareViewModel(
                ID, desk, new Preparing(storage.assessments()), offer, surroundings);
    }

    Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    List<String> names() {
        return kept().participants().stream().map(Participant::name).toList();
    }

    void answered(String person) {
        storage.answers()
                .put(
                        ID,
                        new GivenAnswer(
                                new ParticipantId(person),
                                new ItemId("SIN1.1"),
                                1,
                                new Answer.Rated(2),
                                Optional.empty()));
    }

    @Override
    public void close() {
        storage.close();
    }
}
