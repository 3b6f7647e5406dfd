package org.plumbline.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Mode;
import org.plumbline.ui.support.TestSurroundings;

import java.nio.file.Path;
import java.time.Duration;

class PrepareViewModelTest {

    @TempDir Path folder;
    private PrepareFixture fixture;
    private PrepareViewModel model;
    private final TestSurroundings surroundings = new TestSurroundings();

    @BeforeEach
    void open() {
        fixture = new PrepareFixture(folder);
        model = fixture.model(surroundings.get());
        model.open();
    }

    @AfterEach
    void release() {
        fixture.close();
    }

    @Test
    void whatIsWrittenIsKeptAfterAPause() {
        model.about().organisation().text().set("Brook & Alder");
        assertThat(fixture.kept().setup().organisation()).isEqualTo("Alderbrook Instruments");
        surroundings.background.elapse(Duration.ofMillis(500));
        assertThat(fixture.kept().setup().organisation()).isEqualTo("Brook & Alder");
        assertThat(model.saved().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void aMissingNameIsNotKept() {
        model.about().organisation().text().set(" ");
        model.keepNow();
        assertThat(fixture.kept().setup().organisation()).isEqualTo("Alderbrook Instruments");
    }

    @Test
    void cautionsThatNothingCanBeShownForTooFew() {
        paste("Ingrid\nPriya");
        assertThat(model.caution(fixture.kept()))
                .isEqualTo("With 2 people nothing can be shown: values appear from 3 answers.");
        paste("Daniel");
        assertThat(model.caution(fixture.kept()))
                .isEqualTo("With 3 people nothing can be shown by group.");
        model.mode(Mode.CONFIDENTIAL);
        assertThat(model.caution(fixture.kept())).contains("from 5 answers");
    }

    @Test
    void afterTheStartTheSmallestGroupCanOnlyBeRaised() {
        paste("Ingrid\nPriya\nDaniel");
        model.smallestGroup(4);
        assertThat(model.floors(fixture.kept())).containsExactly(3, 4, 5);
        model.start();
        assertThat(model.floors(fixture.kept())).containsExactly(4, 5);
    }

    @Test
    void confidentialNeverShowsFewerThanFive() {
        model.mode(Mode.CONFIDENTIAL);
        assertThat(model.floors(fixture.kept())).containsExactly(5);
    }

    @Test
    void sayWhenANameStandsTwice() {
        paste("Ingrid\nPriya");
        PersonRow second = model.peopleAsked().rows().getLast();
        second.name().text().set("ingrid ");
        model.keepNow();
        assertThat(second.note().get().text()).contains("twice");
    }

    private void paste(String lines) {
        var people = model.peopleAsked();
        people.add(people.read(lines).people());
    }
}
