package org.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.comparison.Basis;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.LastTime;
import org.plumbline.comparison.Since;
import org.plumbline.comparison.Team;
import org.plumbline.comparison.Unlike;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Consent;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.SectionId;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The sample company. */
final class SampleAssessmentTest {

    private final Assessment sample =
            new SampleAssessment(SampleText.BUILT_IN).create(new AssessmentId("new"));

    @Test
    void eightExecutivesAnsweredEverythingInAWorkshop() {
        assertThat(sample.participants()).hasSize(8);
        assertThat(sample.ceo()).isPresent();
        assertThat(sample.questionnaires()).isEqualTo(SampleText.BUILT_IN);
        assertThat(sample.setup().form()).isEqualTo(Form.LONG);
        assertThat(sample.setup().mode()).isEqualTo(Mode.WORKSHOP);
        assertThat(sample.phase()).isEqualTo(Phase.CLOSED);
        assertThat(sample.consent()).isEqualTo(new Consent(true, true));
    }

    @Test
    void aCopyHasItsOwnIdAndSaysThatItIsASample() {
        assertThat(sample.id()).isEqualTo(new AssessmentId("new"));
        assertThat(sample.setup().title()).isEqualTo("Spring 2026 (sample)");
    }

    @Test
    void everythingAReportCanShowIsThere() {
        assertThat(sample.answers().given())
                .anyMatch(given -> given.answer() instanceof Answer.DontKnow)
                .anyMatch(given -> given.answer() instanceof Answer.NotApplicable)
                .anyMatch(given -> given.round() == 2);
        assertThat(sample.answers().given().stream().filter(g -> g.comment().isPresent()))
                .hasSizeGreaterThan(30);
        assertThat(sample.answers().turns())
                .hasSize(8)
                .allMatch(turn -> turn.firstPicture().isPresent())
                .anyMatch(turn -> turn.commentsReleased());
        assertThat(sample.findings().agreedLevels()).hasSizeBetween(12, 15);
        assertThat(sample.findings().evidence()).hasSizeGreaterThan(8);
        assertThat(sample.findings().notApplicable()).isNotEmpty();
        assertThat(sample.findings().open()).isNotEmpty();
        assertThat(sample.findings().absences()).isNotEmpty();
        assertThat(sample.weighing().importance()).isNotEmpty();
        assertThat(sample.weighing().effort()).isNotEmpty();
        assertThat(sample.actions()).hasSize(5);
    }

    @Test
    void someItemsAreLeftOpenBySomebody() {
        int people = sample.participants().size();

        assertThat(sample.asked().stream().flatMap(q -> q.items().stream()))
                .anyMatch(item -> sample.answers().to(item.id(), 1).size() < people);
    }

    @Test
    void twoYearsBeforeCanBeComparedWithIt() {
        List<Assessment> years = earlier();

        assertThat(years)
                .extracting(year -> year.setup().title())
                .containsExactly("Spring 2024 (sample)", "Spring 2025 (sample)");
        assertThat(years).extracting(Assessment::id).doesNotHaveDuplicates();
        assertThat(years).allMatch(year -> year.participants().size() == 8);
        assertThat(years).allMatch(year -> Unlike.between(year, sample).isEmpty());
        assertThat(LastTime.before(sample, years).orElseThrow().title())
                .isEqualTo("Spring 2025 (sample)");
    }

    @Test
    void yearsTellOfAFallAndARiseWithActionsBehindSomeOfIt() {
        Comparison comparison =
                Comparison.find(Stream.concat(earlier().stream(), Stream.of(sample)).toList())
                        .orElseThrow();
        List<Double> indices =
                comparison.stands().stream().map(stand -> stand.index().orElseThrow()).toList();
        Since since = comparison.sinceLast();

        assertThat(comparison.basis()).isEqualTo(Basis.AGREED);
        assertThat(comparison.leftOut()).isEmpty();
        assertThat(indices.get(1)).isLessThan(indices.get(0));
        assertThat(indices.get(2)).isGreaterThan(indices.get(0));
        assertThat(since.team()).isEqualTo(new Team(8, 8, 6));
        assertThat(since.section(new SectionId("SIN5")).up()).isTrue();
        assertThat(since.done().on(new SectionId("SIN5"))).isNotEmpty();
        assertThat(since.roseWithoutAction(new SectionId("SIN2"))).isTrue();
        assertThat(since.done().finished()).isEqualTo(6);
    }

    private static List<Assessment> earlier() {
        AtomicInteger ids = new AtomicInteger();
        return new SampleAssessment(SampleText.BUILT_IN)
                .earlier(() -> new AssessmentId("before-" + ids.incrementAndGet()));
    }
}
