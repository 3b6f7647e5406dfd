package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Phase;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.ArrayList;
import java.util.List;

/** One organisation among others (rule 8 of design 9). */
final class BenchmarkTest {

    private static final SectionId SIN1 = new SectionId("SIN1");

    private static Assessment organisation(String name, int level) {
        return agreeing(
                Year.at(Year.of(2026, Assessments.workshop(6).everybodySays(level)), name)
                        .withId(new AssessmentId(name)));
    }

    private static Assessment agreeing(Assessment assessment) {
        return assessment.withConsent(assessment.consent().withBenchmark(true));
    }

    private static Assessment refusing(Assessment assessment) {
        return assessment.withConsent(assessment.consent().withBenchmark(false));
    }

    /** Five organisations whose levels are 1, 2, 3, 4 and 5. */
    private static List<Assessment> five() {
        List<Assessment> all = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            all.add(organisation("O" + level, Math.min(level, 4)));
        }
        return all;
    }

    private static Benchmark benchmark(Assessment shown, List<Assessment> all) {
        return Benchmark.of(shown, all).orElseThrow();
    }

    @Test
    void organisationHasItsPlaceAmongFive() {
        List<Assessment> all = five();

        Benchmark benchmark = benchmark(all.get(2), all);
        Place place = benchmark.section(SIN1).orElseThrow();

        assertThat(benchmark.organisations()).isEqualTo(5);
        assertThat(benchmark.agreed()).isFalse();
        assertThat(benchmark.questionnaires()).hasSize(6);
        assertThat(place.own()).isEqualTo(60);
        assertThat(place.others()).containsExactly(20.0, 40.0, 80.0, 80.0);
        assertThat(place.rank()).isEqualTo(3);
        assertThat(place.organisations()).isEqualTo(5);
        assertThat(place.middleFrom()).isEqualTo(40);
        assertThat(place.middleTo()).isEqualTo(80);
        assertThat(benchmark.instrument(QuestionnaireId.MOD).orElseThrow().rank()).isEqualTo(3);
        assertThat(benchmark.index()).isPresent();
    }

    @Test
    void belowFiveThereIsNone() {
        List<Assessment> four = five().subList(0, 4);

        assertThat(Benchmark.of(four.getFirst(), four)).isEmpty();
        assertThat(Benchmark.organisations(four.getFirst(), four)).isEqualTo(4);
    }

    @Test
    void onlyWhoAgreedIsCountedAndShown() {
        List<Assessment> all = new ArrayList<>(five());
        all.add(refusing(organisation("Silent", 0)));

        assertThat(benchmark(all.getFirst(), all).organisations()).isEqualTo(5);
        assertThat(Benchmark.of(all.getLast(), all)).isEmpty();
        assertThat(Benchmark.organisations(all.getLast(), all)).isEqualTo(5);
    }

    @Test
    void latestFinishedAssessmentOfEachIsCountedOnceAndItsConsentHolds() {
        List<Assessment> all = new ArrayList<>(five());
        all.add(
                agreeing(
                        Year.at(Year.of(2025, Assessments.workshop(6).everybodySays(0)), "o1")
                                .withId(new AssessmentId("before"))));
        all.add(organisation("Unfinished", 5).withPhase(Phase.COLLECTING));
        all.add(0, all.removeLast());

        Benchmark benchmark = benchmark(all.get(3), all);

        assertThat(benchmark.organisations()).isEqualTo(5);
        assertThat(benchmark.section(SIN1).orElseThrow().others())
                .contains(20.0)
                .doesNotContain(0.0);

        all.add(
                refusing(
                        Year.at(Year.of(2027, Assessments.workshop(6).everybodySays(3)), "O1")
                                .withId(new AssessmentId("withdrawn"))));
        assertThat(Benchmark.of(all.get(3), all)).isEmpty();
    }

    @Test
    void otherFormsMethodsAndSinglePeopleAreNotLike() {
        List<Assessment> all = new ArrayList<>(five().subList(0, 4));
        all.add(Year.inForm(organisation("Short", 3), Form.SHORT));
        all.add(Year.byMethod(organisation("Newer", 3), "2.0"));
        all.add(
                agreeing(
                        Year.at(Year.of(2026, Assessments.solo().everybodySays(3)), "Alone")
                                .withId(new AssessmentId("alone"))));

        assertThat(Benchmark.organisations(all.getFirst(), all)).isEqualTo(4);
    }

    @Test
    void rowOfFewerThanFiveIsNotMade() {
        List<Assessment> all = new ArrayList<>(five());
        all.set(4, Year.reworded(all.get(4), "SIN1.1"));
        all.set(
                3,
                all.get(3)
                        .withQuestionnaires(
                                List.of(
                                        Questionnaires.sin(),
                                        Questionnaires.val(),
                                        Questionnaires.ceo(),
                                        Questionnaires.sgn(),
                                        Questionnaires.blk())));

        Benchmark benchmark = benchmark(all.getFirst(), all);

        assertThat(benchmark.section(SIN1)).isEmpty();
        assertThat(benchmark.section(new SectionId("SIN2"))).isPresent();
        assertThat(benchmark.instrument(QuestionnaireId.SIN)).isEmpty();
        assertThat(benchmark.instrument(QuestionnaireId.MOD)).isEmpty();
        assertThat(benchmark.section(new SectionId("NONE"))).isEmpty();
        assertThat(benchmark.index()).isEmpty();
    }

    @Test
    void onePersonInAWorkshopStandsForNoOrganisation() {
        List<Assessment> all = new ArrayList<>(five());
        Assessment alone =
                agreeing(
                        Year.at(Year.of(2026, Assessments.workshop(1).everybodySays(3)), "Alone")
                                .withId(new AssessmentId("alone")));
        all.add(alone);

        assertThat(Benchmark.organisations(all.getFirst(), all)).isEqualTo(5);
        assertThat(Benchmark.ofOnePerson(alone)).isTrue();
        assertThat(Benchmark.organisations(alone, all)).isEqualTo(5);
        assertThat(Benchmark.of(alone, all)).isEmpty();
    }

    @Test
    void ofTwoOfOneDayTheSameOneStandsForTheOrganisation() {
        List<Assessment> all = new ArrayList<>(five());
        Assessment evening = organisation("O5", 0).withId(new AssessmentId("O5-evening"));

        for (int at : List.of(0, 5)) {
            List<Assessment> both = new ArrayList<>(all);
            both.add(at, evening);
            assertThat(benchmark(all.getFirst(), both).section(SIN1).orElseThrow().others())
                    .contains(0.0);
        }
    }

    @Test
    void onlyIndicesOfOneStatusAreRanked() {
        List<Assessment> all = new ArrayList<>(five());
        Assessments partly = Assessments.workshop(6).everybodySays(3);
        Questionnaires.mod().items().forEach(item -> partly.onlyVotes(item.id().value()));
        all.add(
                agreeing(
                        Year.at(Year.of(2026, partly), "Partly")
                                .withId(new AssessmentId("partly"))));

        Benchmark benchmark = benchmark(all.getFirst(), all);

        assertThat(benchmark.section(SIN1).orElseThrow().organisations()).isEqualTo(6);
        assertThat(benchmark.index().orElseThrow().organisations()).isEqualTo(5);
        assertThat(benchmark(all.getLast(), all).index()).isEmpty();
    }
}
