package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;

import java.util.List;

final class DoneTest {

    private static final ItemId ITEM = new ItemId("SIN1.1");
    private static final SectionId SECTION = new SectionId("SIN1");

    private static Assessment year(int year, Action... actions) {
        return Year.of(year, Assessments.workshop(3)).withActions(List.of(actions));
    }

    private static Done done(Assessment before, Assessment after) {
        return new Done(List.of(before), after);
    }

    @Test
    void plannedActionIsNotDone() {
        Done done = done(year(2025, Year.action("a1", "SIN1.1", ActionStatus.PLAN)), year(2026));

        assertThat(done.all()).hasSize(1);
        assertThat(done.finished()).isZero();
        assertThat(done.on(ITEM)).isEmpty();
        assertThat(done.on(SECTION)).isEmpty();
    }

    @Test
    void begunActionStandsBehindItsItemAndSection() {
        Done done = done(year(2025, Year.action("a1", "SIN1.1", ActionStatus.DO)), year(2026));

        assertThat(done.on(ITEM)).hasSize(1);
        assertThat(done.on(SECTION)).hasSize(1);
        assertThat(done.on(new ItemId("SIN1.2"))).isEmpty();
        assertThat(done.on(new SectionId("SIN2"))).isEmpty();
        assertThat(done.finishedOn(ITEM)).isFalse();
    }

    @Test
    void actionOnASectionStandsBehindAllItsItems() {
        Done done = done(year(2025, Year.onSection("a1", "SIN1", ActionStatus.ACT)), year(2026));

        assertThat(done.on(ITEM)).hasSize(1);
        assertThat(done.on(SECTION)).hasSize(1);
        assertThat(done.on(new ItemId("SIN2.1"))).isEmpty();
        assertThat(done.finishedOn(ITEM)).isTrue();
        assertThat(done.finished()).isEqualTo(1);
    }

    @Test
    void actionCarriedOverCountsAsFarAsItHasCome() {
        Action then = Year.action("a1", "SIN1.1", ActionStatus.PLAN);
        Action now = Year.action("a1", "SIN1.1", ActionStatus.ACT);
        Action carried = now.draft().course(now.course().carriedFrom("Spring 2025")).action();

        Done done =
                done(
                        year(2025, then),
                        year(2026, carried, Year.action("a2", "SIN1.1", ActionStatus.DO)));

        assertThat(done.all()).containsExactly(carried);
        assertThat(done.finished()).isEqualTo(1);
    }
}
