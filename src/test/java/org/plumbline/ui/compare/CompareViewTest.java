package org.plumbline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Participant;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workflow.Benchmarking;
import org.plumbline.workflow.Comparing;

import java.util.stream.Collectors;

/** The screen that compares, over time. */
final class CompareViewTest extends UiTest {

    private final CompareFixture fixture = new CompareFixture();
    private final TestSurroundings surroundings = new TestSurroundings();

    private void open() {
        open(WIDE);
    }

    private void open(Rectangle2D size) {
        var around = surroundings.get();
        ScreenView view =
                onWindow(
                        () ->
                                new CompareView(
                                        new OverTimeViewModel(
                                                new Comparing(fixture.storage),
                                                fixture.last,
                                                around),
                                        new AcrossViewModel(
                                                new Benchmarking(fixture.storage),
                                                fixture.last,
                                                around),
                                        fixture.last,
                                        around));
        show(() -> (Parent) view.node(), size);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
    }

    private String texts() {
        return onWindow(
                () ->
                        lookup(node -> node instanceof Labeled && node.isVisible())
                                .<Labeled>queryAll()
                                .stream()
                                .map(Labeled::getText)
                                .collect(Collectors.joining("\n")));
    }

    private String notice() {
        return ((Notice) node("#compare-left-out")).getAccessibleText();
    }

    @Test
    void threeYearsStandSideBySideWithWhatCanBeSaid() {
        fixture.withYears();
        open();

        assertThat(texts())
                .contains("Compare", "What has changed, and how sure we can be.")
                .contains("Agreed levels; votes where nothing was agreed")
                .contains("6 people answered both times, of 8 now and 8 then")
                .contains("Since Spring 2025 (sample): up 8. Perhaps better.")
                .contains("6 of 7 actions recorded since Spring 2025 (sample)")
                .contains("Items that moved");
        assertThat(node("#compare-sections .drawing").getAccessibleText())
                .isEqualTo(
                        "Of 7 rows, clearly better: 1, perhaps better: 4, perhaps worse: 1, clearly"
                                + " worse: 0.");
        picture("compare-time");
    }

    @Test
    void looksRightInTheDark() {
        theme = onWindow(() -> new Theme(Theme.Shade.DARK, TextSize.NORMAL));
        fixture.withYears();
        open();

        assertThat(isShown("#compare-index")).isTrue();
        picture("compare-time-dark");
    }

    @Test
    void narrowWindowPutsTheCardsBelow() {
        fixture.withYears();
        open(NARROW);
        picture("compare-time-1024x700");

        await(() -> lookup("#compare-sections").query().getLayoutBounds().getWidth() > 900);
    }

    @Test
    void yearIsTakenOutAndTheEarlierOneChosenByKey() {
        fixture.withYears();
        open();
        onWindow(
                () -> {
                    node("#year-s2025").requestFocus();
                    return true;
                });
        type(KeyCode.SPACE);
        settle();

        assertThat(texts()).contains("Since Spring 2024 (sample)");
        assertThat(((ToggleButton) node("#year-s2025")).isSelected()).isFalse();
        assertThat(focused().getId()).isEqualTo("year-s2025");
    }

    @Test
    void changeSinceAnotherYearIsTold() {
        fixture.withYears();
        open();
        onWindow(
                () -> {
                    ((ComboBox<?>) node("#compare-base")).getSelectionModel().select(0);
                    return true;
                });
        settle();

        assertThat(texts()).contains("Since Spring 2024 (sample): up 3. Perhaps better.");
    }

    @Test
    void anotherQuestionnaireIsShownAndRemembered() {
        fixture.withYears();
        open();
        onWindow(
                () -> {
                    ((ComboBox<?>) node("#compare-questionnaire")).getSelectionModel().select(3);
                    return true;
                });
        settle();

        assertThat(node("#compare-sections .drawing").getAccessibleText()).startsWith("Of 8 rows");
        assertThat(fixture.last.questionnaire().value()).isEqualTo("SGN");
    }

    @Test
    void allItemsThatMovedStandInATable() {
        fixture.withYears();
        open();
        click("#compare-all");

        assertThat(surroundings.dialogs.lastForm().heading()).isEqualTo("Items that moved");
    }

    @Test
    void differentTeamIsSaidAndNothingElse() {
        fixture.withYears();
        Assessment now = fixture.storage.assessments().find(CompareFixture.Y2026).orElseThrow();
        fixture.keep(
                now.withParticipants(
                        now.participants().stream().map(CompareViewTest::somebodyElse).toList()));
        open();

        assertThat(texts())
                .contains("Different team than in Spring 2025 (sample), so nothing is said")
                .doesNotContain("Perhaps better", "Clearly better", "up 7", "action rose");
        assertThat(
                        lookup(node -> node instanceof Notice).<Notice>queryAll().stream()
                                .map(Notice::getAccessibleText))
                .anyMatch(text -> text.startsWith("Different team, compare with care."));
        picture("compare-different-team");
    }

    private static Participant somebodyElse(Participant person) {
        return new Participant(
                person.id(), "New " + person.name(), person.role(), person.group(), person.ceo());
    }

    @Test
    void thresholdIsExplainedAndWhatIsLeftOutIsNamed() {
        fixture.withYears();
        open();

        assertThat(notice()).contains("within what one or two people can shift");
    }

    @Test
    void nothingToCompareLeadsHome() {
        fixture.keep(CompareFixture.simple("one", "Ostrea Foods", 2026, 3));
        open();

        assertThat(texts()).contains("There is nothing to compare yet.");
        picture("compare-nothing");
        click("#compare-home");
        assertThat(surroundings.navigator.current()).isEqualTo(new Screen.Home());
    }

    private void across(Rectangle2D size) {
        open(size);
        onWindow(
                () -> {
                    ((ToggleButton) node("#compare-tab-1")).fire();
                    return true;
                });
        settle();
    }

    @Test
    void organisationStandsAmongOthersWithoutTheirNames() {
        fixture.withOthers(5).withAgreeingSample();
        across(WIDE);

        assertThat(texts())
                .contains("Alderbrook Instruments", "among 6 organisations", "place 3 of 6")
                .contains("Read it with care")
                .doesNotContain("Ostrea", "Vellamo");
        assertThat(node("#across-sections .drawing").getAccessibleText())
                .contains("Walking the talk: ")
                .contains(" of 6")
                .doesNotContain("Ostrea");
        assertThat(((Notice) node("#across-names")).getAccessibleText())
                .startsWith("Names are never shown. At least 5 organisations");
        picture("compare-across");
    }

    @Test
    void underFiveNoChartIsShown() {
        fixture.withOthers(3).withAgreeingSample();
        across(WIDE);

        assertThat(texts()).contains("4 of the 5 organisations needed.");
        assertThat(isShown("#across-sections")).isFalse();
        picture("compare-across-too-few");
    }

    @Test
    void whoDidNotAgreeIsNotShownAmongOthersAndLedToWhereItIsAsked() {
        fixture.withOthers(5).keep(CompareFixture.simple("not", "Aardvark Foods", 2026, 3));
        across(WIDE);

        assertThat(texts()).contains("Aardvark Foods has not agreed to be counted.");
        click("#across-consent");
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Prepare(new AssessmentId("not")));
    }

    @Test
    void viewOfOnePersonIsSaidNotToBeCompared() {
        fixture.withOthers(5).keep(CompareFixture.alone("one", "Aardvark Foods"));
        across(WIDE);

        assertThat(texts())
                .contains("The latest assessment of Aardvark Foods is the view of one person.");
        assertThat(isShown("#across-sections")).isFalse();
    }

    @Test
    void withoutAFinishedAssessmentThereIsNothingToCompare() {
        across(NARROW);

        assertThat(texts()).contains("There is nothing to compare yet. No assessment is finished.");
    }

    @Test
    void pageIsRememberedAndFitsANarrowWindow() {
        fixture.withOthers(5).withAgreeingSample();
        across(NARROW);
        open(NARROW);

        assertThat(isShown("#across-subject")).isTrue();
        picture("compare-across-1024x700");
    }
}
