package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.model.AssessmentId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Choosing what stands side by side. */
final class ComparingTest {

    private static final AssessmentId MORNING = new AssessmentId("a");
    private static final AssessmentId EVENING = new AssessmentId("b");
    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage(InstantSource.fixed(NOW));
    private final Comparing comparing = new Comparing(storage);

    private void keepTwoOfOneDay() {
        for (AssessmentId id : List.of(MORNING, EVENING)) {
            storage.assessments().save(Assessments.workshop(6).everybodySays(3).build().withId(id));
        }
    }

    @Test
    void orderOfTickingDoesNotSwapThenAndNow() {
        keepTwoOfOneDay();

        assertThat(comparing.compare(List.of(MORNING, EVENING)).orElseThrow().latest().id())
                .isEqualTo(EVENING);
        assertThat(comparing.compare(List.of(EVENING, MORNING)).orElseThrow().latest().id())
                .isEqualTo(EVENING);
    }

    @Test
    void yearsOfOneDayAreListedInTheSameOrderWhicheverWasOpenedLast() {
        keepTwoOfOneDay();
        storage.overview().opened(MORNING, NOW);

        assertThat(comparing.series().getFirst().years())
                .extracting(Series.Year::id)
                .containsExactly(EVENING, MORNING);
    }
}
