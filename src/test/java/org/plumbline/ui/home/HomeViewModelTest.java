package org.plumbline.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Action;
import org.plumbline.model.ActionDraft;
import org.plumbline.model.ActionId;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.settings.HomeOrder;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.workflow.AssessmentSummary;

import java.nio.file.Path;
import java.util.List;

class HomeViewModelTest {

    private final HomeFixture fixture =
            new HomeFixture()
                    .with("v1", "Vellamo Energy", "Spring 2025", Phase.CLOSED)
                    .with("v2", "Vellamo Energy", "Spring 2026", Phase.COLLECTING)
                    .with("m1", "Marlow Finch", "Autumn 2025", Phase.CLOSED)
                    .with("o1", "Ostrea Foods", "First look", Phase.PREPARING)
                    .opened("m1", "2026-03-10T10:00:00Z")
                    .opened("v2", "2026-03-11T10:00:00Z")
                    .opened("o1", "2026-03-09T10:00:00Z");
    private final TestSurroundings surroundings = new TestSurroundings();

    @Test
    void listsTheOrganisationThatWasOpenedLastFirst() {
        assertThat(names(loaded()))
                .containsExactly("Vellamo Energy", "Marlow Finch", "Ostrea Foods");
    }

    @Test
    void remembersAnotherOrder() {
        HomeViewModel model = loaded();
        model.order(HomeOrder.ORGANISATION);
        assertThat(names(model)).containsExactly("Marlow Finch", "Ostrea Foods", "Vellamo Energy");
        assertThat(fixture.settings.get().homeOrder()).isEqualTo(HomeOrder.ORGANISATION);
    }

    @Test
    void findsAnAssessmentByPartOfItsNameInAnyCase() {
        HomeViewModel model = loaded();
        model.searchProperty().set("AUTUMN");
        assertThat(names(model)).containsExactly("Marlow Finch");
        model.searchProperty().set("xyz");
        assertThat(names(model)).isEmpty();
        assertThat(model.organisations()).isEqualTo(3);
    }

    @Test
    void showsWhatIsInProgressAlone() {
        HomeViewModel model = loaded();
        model.filterProperty().set(Filter.IN_PROGRESS);
        assertThat(model.listed())
                .flatExtracting(Organisation::assessments)
                .extracting(AssessmentSummary::title)
                .containsExactly("Spring 2026", "First look");
        assertThat(model.count(Filter.FINISHED)).isEqualTo(2);
    }

    @Test
    void continuesTheUnfinishedAssessmentThatWasOpenedLast() {
        assertThat(loaded().unfinished()).map(AssessmentSummary::title).contains("Spring 2026");
    }

    @Test
    void opensAnAssessmentWhereItStands() {
        HomeViewModel model = loaded();
        model.open(summary(model, "o1"));
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Prepare(new AssessmentId("o1")));
        model.open(summary(model, "v2"));
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Collect(new AssessmentId("v2")));
        model.open(summary(model, "v1"));
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Results(new AssessmentId("v1")));
    }

    @Test
    void beginsAnAssessmentThatAsksTheBuiltInQuestionnaires() {
        loaded().begin("  Tarnfield Rail ", "March 2026");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Prepare(new AssessmentId("new-1")));
        assertThat(fixture.kept("new-1").setup().organisation()).isEqualTo("Tarnfield Rail");
        assertThat(fixture.kept("new-1").questionnaires()).hasSize(6);
    }

    @Test
    void suggestsTheMonthAsName() {
        assertThat(loaded().suggestedTitle()).isEqualTo("March 2026");
    }

    @Test
    void keepsACopyOfTheSampleAndShowsItsResults() {
        loaded().openSample();
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Results(new AssessmentId("the-sample")));
        assertThat(fixture.kept("the-sample").participants()).isNotEmpty();
    }

    @Test
    void keepsTheYearsBeforeTheSampleOnce() {
        loaded().openSample();
        int kept = fixture.storage.overview().list().size();
        loaded().openSample();

        assertThat(fixture.storage.overview().list())
                .hasSize(kept)
                .extracting(one -> one.title())
                .contains("Spring 2024 (sample)", "Spring 2025 (sample)", "Spring 2026 (sample)");
    }

    @Test
    void asksBeforeItDeletesAndBringsBackWhatWasDeleted() {
        HomeViewModel model = loaded();
        model.delete(summary(model, "m1"));
        assertThat(names(model)).contains("Marlow Finch");
        assertThat(surroundings.dialogs.lastQuestion().heading())
                .isEqualTo("Delete Marlow Finch, Autumn 2025?");
        surroundings.dialogs.choose("delete");
        assertThat(names(model)).doesNotContain("Marlow Finch");
        assertThat(surroundings.toasts.texts()).last().asString().endsWith("was deleted");
        surroundings.toasts.undo();
        assertThat(names(model)).contains("Marlow Finch");
    }

    @Test
    void saysWhatIsWrongWithAFileItCannotImport() {
        choosing("bad.plumbline.json").importFile();
        assertThat(surroundings.dialogs.lastQuestion().text())
                .startsWith("Nothing was changed.")
                .contains("It is empty");
    }

    @Test
    void importsAnAssessmentAndTakesTheSameOneOnlyOnce() {
        fixture.arriving(
                Assessments.workshop(3).build().withId(new AssessmentId("from-elsewhere")));
        HomeViewModel model = choosing("good.plumbline.json");
        model.importFile();
        assertThat(model.allProperty().get()).hasSize(5);
        model.importFile();
        assertThat(model.allProperty().get()).hasSize(5);
        assertThat(surroundings.toasts.texts().getLast())
                .endsWith("was here already, exactly the same");
    }

    @Test
    void asksWhereAnImportDiffersFromWhatIsHere() {
        fixture.arriving(Assessments.workshop(3).build().withId(new AssessmentId("v1")));
        HomeViewModel model = choosing("other.plumbline.json");
        model.importFile();
        assertThat(model.allProperty().get()).hasSize(4);
        surroundings.dialogs.choose("beside");
        assertThat(model.allProperty().get()).hasSize(5);
        assertThat(fixture.kept("v1").participants()).hasSize(4);
    }

    @Test
    void exportsToTheChosenFile() {
        HomeViewModel model = choosing("out.plumbline.json");
        model.export(summary(model, "v1"));
        assertThat(fixture.exported).containsExactly(Path.of("out.plumbline.json"));
        assertThat(surroundings.toasts.texts()).containsExactly("Saved as out.plumbline.json");
    }

    private HomeViewModel loaded() {
        HomeViewModel model = fixture.model(surroundings.get());
        model.load();
        assertThat(model.stateProperty().get()).isEqualTo(ListState.READ);
        return model;
    }

    private HomeViewModel choosing(String file) {
        HomeViewModel model = fixture.model(surroundings.choosing(Path.of(file)));
        model.load();
        return model;
    }

    private static List<String> names(HomeViewModel model) {
        return model.listed().stream().map(Organisation::name).toList();
    }

    private static AssessmentSummary summary(HomeViewModel model, String id) {
        return model.allProperty().get().stream()
                .filter(summary -> summary.id().equals(new AssessmentId(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatWasLeftUnfinishedLastTime() {
        Assessment last = fixture.kept("m1");
        Action unfinished = new ActionDraft(new ActionId("a1"), "Ask why they left").action();
        fixture.storage.assessments().save(last.withActions(List.of(unfinished)));

        loaded().begin("Marlow Finch", "Spring 2026");

        assertThat(surroundings.toasts.texts())
                .containsExactly(
                        "1 unfinished action and the people came along from last time. You find"
                                + " them in Act.");
    }
}
