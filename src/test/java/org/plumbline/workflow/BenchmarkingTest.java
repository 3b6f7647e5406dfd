package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.model.Setup;
import org.plumbline.workflow.Benchmarking.Outcome;
import org.plumbline.workflow.Benchmarking.Subject;

import java.time.LocalDate;
import java.util.List;

class BenchmarkingTest {

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final Benchmarking benchmarking = new Benchmarking(storage);

    @Test
    void onlyWhatMayBeCountedIsReadAndOnce() {
        five();
        keep(refusing(of("silent", "Silent", 2026)));
        keep(of("before", "O2", 2024));
        keep(of("open", "Unfinished", 2026).withPhase(Phase.COLLECTING));
        keep(alone("alone", "Alone"));
        List<AssessmentId> readBefore = storage.read();

        Outcome outcome = benchmarking.among(subject("O1")).orElseThrow();

        assertThat(outcome.organisations()).isEqualTo(5);
        assertThat(outcome.benchmark()).isPresent();
        assertThat(storage.read().subList(readBefore.size(), storage.read().size()))
                .extracting(AssessmentId::value)
                .containsExactlyInAnyOrder("o1", "o2", "o3", "o4", "o5");
    }

    @Test
    void theLatestAssessmentSaysWhetherAnOrganisationIsCounted() {
        five();
        keep(refusing(of("withdrawn", "o5 ", 2027)));

        Outcome outcome = benchmarking.among(subject("O1")).orElseThrow();

        assertThat(outcome.organisations()).isEqualTo(4);
        assertThat(outcome.benchmark()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotCountedAndStopsNothing() {
        five();
        storage.unreadable(new AssessmentId("o5"));

        assertThat(benchmarking.among(subject("O1")).orElseThrow().organisations()).isEqualTo(4);
        assertThat(benchmarking.among(subject("O5"))).isEmpty();
        assertThat(benchmarking.subjects()).extracting(Subject::organisation).contains("O5");
    }

    private Subject subject(String organisation) {
        return benchmarking.subjects().stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private void five() {
        for (int number = 1; number <= 5; number++) {
            keep(of("o" + number, "O" + number, 2026));
        }
    }

    private void keep(Assessment assessment) {
        storage.assessments().save(assessment);
    }

    private static Assessment of(String id, String organisation, int year) {
        return agreed(id, organisation, year, Assessments.workshop(6).everybodySays(3));
    }

    private static Assessment refusing(Assessment assessment) {
        return assessment.withConsent(assessment.consent().withBenchmark(false));
    }

    private static Assessment alone(String id, String organisation) {
        return agreed(id, organisation, 2026, Assessments.workshop(1).everybodySays(3));
    }

    private static Assessment agreed(
            String id, String organisation, int year, Assessments answered) {
        Assessment made = answered.build();
        Setup setup =
                Setup.of(
                        organisation,
                        "Spring " + year,
                        LocalDate.of(year, 3, 12),
                        made.setup().form(),
                        made.setup().mode());
        return made.withId(new AssessmentId(id))
                .withSetup(setup)
                .withConsent(made.consent().withBenchmark(true));
    }
}
