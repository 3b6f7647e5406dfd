package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.i18n.Messages;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;
import org.plumbline.report.Wordings;
import org.plumbline.report.pdf.PdfPagePreviewer;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.Result;
import org.plumbline.store.Standing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class WeighedTest {

    private static final AssessmentId ID = new AssessmentId("sample");
    private static final SectionId RATED = new SectionId("SIN1");

    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage(clock);
    private List<Participant> people = List.of();
    private Discussing discussing;

    @BeforeEach
    void atThePriorities() {
        Assessment sample =
                new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                        .create(ID)
                        .withWeighing(Weighing.NONE);
        people = sample.participants();
        storage.assessments().save(sample);
        discussing =
                new Discussing(
                        storage,
                        new AssessmentScoring(),
                        clock,
                        () -> LocalDate.now(clock),
                        () -> new ActionId("captured"),
                        ID);
        discussing.comeTo(
                discussing.plan(AgendaPlan.ninetyMinutes()).workshop().agenda().stream()
                        .filter(entry -> entry.topic().equals(new Topic.Part(Kind.PRIORITIES)))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void rate(int from, int to) {
        people.subList(from, to)
                .forEach(
                        person ->
                                discussing.weigh(
                                        List.of(new ImportanceRating(person.id(), RATED, 5))));
    }

    private Result reported() {
        return new ReportDesk(
                        storage,
                        new PastAssessments(storage.assessments(), storage.overview()),
                        new AssessmentScoring(),
                        new PdfReportWriter(),
                        new PdfPagePreviewer(),
                        Wordings.AS_ASKED)
                .material(ID)
                .result();
    }

    private Result shown() {
        var desk = new AssessmentDesk(storage, _ -> Standing.NONE, (_, _) -> {}, clock, () -> ID);
        return new AssessmentScoring().score(desk.openResults(ID));
    }

    private Optional<Result> planned() {
        return new Acting(
                        storage,
                        new AssessmentScoring(),
                        Messages.english(),
                        () -> LocalDate.now(clock),
                        ID)
                .plan()
                .result();
    }

    @Test
    void noRatingCanBeToldFromTwoResultsWhileTheRoomRates() {
        Result before = reported();

        rate(0, 3);
        assertThat(reported()).isEqualTo(before);
        assertThat(shown()).isEqualTo(before);
        rate(3, 4);

        assertThat(planned()).contains(before);
        assertThat(reported()).isEqualTo(before);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void ratingsCountOnceTheRoomHasGoneOn() {
        rate(0, 4);
        assertThat(reported().priorities()).isEmpty();

        discussing.next();

        assertThat(reported().priorities()).hasSize(1);
        assertThat(shown().priorities()).hasSize(1);
        assertThat(planned().orElseThrow().priorities()).hasSize(1);
    }

    @Test
    void whoComesBackAfterTheRoomHasGoneOnIsNotAskedForARating() {
        rate(0, people.size() - 1);
        discussing.next();
        Result before = reported();

        Overview.Priorities shown =
                (Overview.Priorities) discussing.back().overview().orElseThrow();

        assertThat(shown.stillToRate()).isEmpty();
        assertThat(shown.late()).containsExactly(people.getLast());
        assertThatThrownBy(() -> rate(people.size() - 1, people.size()))
                .isInstanceOf(RefusedException.class);
        assertThat(reported()).isEqualTo(before);
    }

    @Test
    void whoComesAfterTheRankingWasShownIsNotAskedForARating() {
        ParticipantId last = people.getLast().id();
        away(Set.of(last));
        rate(0, people.size() - 1);
        assertThat(reported().priorities()).hasSize(1);

        away(Set.of());

        assertThatThrownBy(() -> rate(people.size() - 1, people.size()))
                .isInstanceOf(RefusedException.class);
        assertThat(storage.ballots().weighed(ID)).doesNotContain(last);
    }

    private void away(Set<ParticipantId> away) {
        discussing.people(notes -> notes.with(notes.workshop().withAway(away)));
    }

    @Test
    void goingOnBeforeAnybodyRatedKeepsTheQuestionOpen() {
        discussing.next();
        discussing.back();

        rate(0, people.size());

        assertThat(reported().priorities()).hasSize(1);
    }

    @Test
    void ratingsOfAFinishedWorkshopCount() {
        rate(0, 3);
        discussing.agenda(agenda -> agenda.stream().map(WeighedTest::done).toList());

        assertThat(reported().priorities()).hasSize(1);
    }

    private static AgendaEntry done(AgendaEntry entry) {
        return entry.done(true);
    }

    @Test
    void ratingsWithoutAWorkshopCount() {
        rate(0, 3);
        storage.workshops().forget(ID);

        assertThat(reported().priorities()).hasSize(1);
    }
}
