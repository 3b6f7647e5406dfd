package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.InMemoryStorage;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PastAssessmentsTest {

    private final InMemoryStorage storage = new InMemoryStorage(new TestClock());
    private final SampleAssessment samples =
            new SampleAssessment(new CatalogueReader().builtIn().questionnaires());
    private final Assessment now = samples.create(new AssessmentId("now"));
    private final PastAssessments past =
            new PastAssessments(storage.assessments(), storage.overview());

    @Test
    void thoseBeforeComeNewestFirst() {
        List<Assessment> earlier = earlier();
        keep(earlier.getFirst(), now, earlier.getLast());
        assertThat(past.comparable(now))
                .extracting(Assessment::id)
                .containsExactly(earlier.getLast().id(), earlier.getFirst().id());
        assertThat(past.comparable(earlier.getFirst())).isEmpty();
    }

    @Test
    void oneThatIsNotClosedIsNotAmongThem() {
        List<Assessment> earlier = earlier();
        keep(earlier.getFirst().withPhase(Phase.COLLECTING), now);
        assertThat(past.comparable(now)).isEmpty();
    }

    private void keep(Assessment... assessments) {
        for (Assessment assessment : assessments) {
            storage.assessments().save(assessment);
        }
    }

    private List<Assessment> earlier() {
        var ids = new AtomicInteger();
        return samples.earlier(() -> new AssessmentId("earlier-" + ids.incrementAndGet()));
    }
}
