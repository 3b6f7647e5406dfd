package org.plumbline.ui.questionnaire;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Setup;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.workflow.Answering;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A team of three in a real database, being asked the real questionnaires. */
final class TurnFixture implements AutoCloseable {

    static final AssessmentId ID = new AssessmentId("a-1");
    static final ParticipantId CEO = new ParticipantId("p1");
    static final ParticipantId FINANCE = new ParticipantId("p2");

    private final Storage storage;

    TurnFixture(Path folder, QuestionnaireId... asked) {
        storage = H2Database.open(folder, Clock.systemUTC());
        List<Questionnaire> questionnaires =
                new CatalogueReader()
                        .builtIn().questionnaires().stream()
                                .filter(q -> List.of(asked).contains(q.id()))
                                .toList();
        var setup =
                Setup.of(
                        "Alderbrook Instruments",
                        "Spring 2026",
                        LocalDate.of(2026, 3, 12),
                        Form.LONG,
                        Mode.WORKSHOP);
        var people =
                List.of(
                        new Participant(CEO, "Ingrid Solberg", "Chief Executive", "", true),
                        new Participant(FINANCE, "Tomasz Wilk", "Finance", "", false),
                        new Participant(
                                new ParticipantId("p3"), "Priya Raman", "Sales", "", false));
        storage.assessments()
                .save(
                        Assessment.begin(ID, setup, questionnaires, people)
                                .withPhase(Phase.COLLECTING));
    }

    Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    OpenTurn open(ParticipantId person) {
        Assessment assessment = kept();
        return new OpenTurn(assessment, new Answering(storage, assessment, person));
    }

    @Override
    public void close() {
        storage.close();
    }
}
