package org.plumbline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.workflow.AssessmentSummary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which assessments of an organisation make its trend. */
final class OrganisationTest {

    private static AssessmentSummary of(int year, Form form, Mode mode, String asked, int people) {
        return new AssessmentSummary(
                new AssessmentId("y" + year),
                "Ostrea Foods",
                "Spring " + year,
                LocalDate.of(year, 3, 12),
                Phase.CLOSED,
                form,
                mode,
                asked,
                people,
                people,
                List.of(),
                Optional.empty(),
                OptionalInt.of(2),
                OptionalInt.of(40),
                Optional.empty(),
                true);
    }

    private static AssessmentSummary like(int year) {
        return of(year, Form.LONG, Mode.WORKSHOP, "1.0 all", 6);
    }

    private static List<AssessmentSummary> trend(AssessmentSummary... all) {
        return new Organisation("Ostrea Foods", List.of(all)).trend();
    }

    @Test
    void trendGoesThroughWhatIsAlikeOldestFirst() {
        assertThat(trend(like(2026), like(2024), like(2025)))
                .containsExactly(like(2024), like(2025), like(2026));
    }

    @Test
    void otherFormMethodOrQuestionnairesAreNoPartOfATrend() {
        assertThat(
                        trend(
                                of(2023, Form.SHORT, Mode.WORKSHOP, "1.0 all", 6),
                                of(2024, Form.LONG, Mode.WORKSHOP, "1.0 some", 6),
                                like(2026)))
                .containsExactly(like(2026));
    }

    @Test
    void viewOfOnePersonIsNoPartOfATrend() {
        AssessmentSummary solo = of(2024, Form.LONG, Mode.SOLO, "1.0 all", 1);
        AssessmentSummary alone = of(2027, Form.LONG, Mode.WORKSHOP, "1.0 all", 1);

        assertThat(trend(solo, like(2026))).containsExactly(like(2026));
        assertThat(trend(like(2026), alone)).isEmpty();
    }
}
