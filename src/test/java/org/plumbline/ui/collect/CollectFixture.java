package org.plumbline.ui.collect;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Setup;
import org.plumbline.report.Wordings;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.settings.Brand;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.Surroundings;
import org.plumbline.workflow.Answering;
import org.plumbline.workflow.AssessmentDesk;
import org.plumbline.workflow.Collecting;
import org.plumbline.workflow.PapersDesk;
import org.plumbline.workflow.Preparing;
import org.plumbline.workflow.TurnCode;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A team that is being asked, in a real database. */
final class CollectFixture implements AutoCloseable {

    static final AssessmentId ID = new AssessmentId("a-1");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-12T10:42:00Z"), ZoneOffset.UTC);

    private final Storage storage;
    private final AssessmentDesk desk;

    CollectFixture(Path folder, Mode mode, String... names) {
        storage = H2Database.open(folder, CLOCK);
        desk = new AssessmentDesk(storage, _ -> Standing.NONE, (_, _) -> {}, CLOCK, () -> ID);
        var setup =
                Setup.of(
                        "Alderbrook Instruments",
                        "Spring 2026",
                        LocalDate.of(2026, 3, 12),
                        Form.LONG,
                        mode);
        var questionnaires =
                new CatalogueReader()
                        .builtIn().questionnaires().stream()
                                .filter(q -> q.id().equals(QuestionnaireId.CEO))
                                .toList();
        List<Participant> people =
                java.util.stream.IntStream.range(0, names.length)
                        .mapToObj(n -> person(n + 1, names[n]))
                        .toList();
        desk.begin(setup, questionnaires, people);
    }

    private static Participant person(int number, String name) {
        String role = number == 1 ? "Chief executive" : "Role " + number;
        return new Participant(new ParticipantId("p" + number), name, role, "", number == 1);
    }

    CollectFixture started() {
        storage.assessments().change(ID, a -> a.withPhase(Phase.COLLECTING));
        return this;
    }

    CollectViewModel model(Surroundings around) {
        return new CollectViewModel(
                ID, desk, new Preparing(storage.assessments()), new Collecting(storage), around);
    }

    PapersViewModel papers(Surroundings around) {
        return new PapersViewModel(
                ID,
                new PapersDesk(storage.assessments(), new PdfReportWriter(), Wordings.AS_ASKED),
                Brand.NONE,
                LocalDate.of(2026, 3, 12),
                around);
    }

    HandOverViewModel handOver(String person, Surroundings around) {
        return new HandOverViewModel(
                new Screen.HandOver(ID, new ParticipantId(person)),
                desk,
                new Collecting(storage),
                code(),
                around);
    }

    private TurnCode code() {
        return new TurnCode(storage, CLOCK, new SecureRandom());
    }

    void chosen(String person, String digits) {
        code().choose(ID, new ParticipantId(person), digits);
    }

    /** The first items of a person answered. */
    void answered(String person, int items) {
        Answering answering = answering(person);
        answering.items().stream()
                .limit(items)
                .forEach(asked -> answering.answer(asked.item().id(), new Answer.Rated(2)));
    }

    /** Everything answered and handed in. */
    void finished(String person) {
        answered(person, Integer.MAX_VALUE);
        answering(person).handIn(false);
    }

    void consented(String person) {
        answering(person).allowCeoGap(true);
    }

    private Answering answering(String person) {
        return new Answering(storage, kept(), new ParticipantId(person));
    }

    Assessment kept() {
        return storage.assessments().find(ID).orElseThrow();
    }

    @Override
    public void close() {
        storage.close();
    }
}
