package org.plumbline.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.comparison.Unlike;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Participant;
import org.plumbline.model.Setup;
import org.plumbline.report.office.CsvSheetWriter;
import org.plumbline.ui.control.Notice;
import org.plumbline.ui.support.MenuTest;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.Shortcuts;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.workflow.Benchmarking;
import org.plumbline.workflow.Comparing;
import org.plumbline.workflow.Comparing.NotCompared;
import org.plumbline.workflow.TableDesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The screen that compares, over time. */
final class CompareViewTest extends MenuTest {

    private static final List<String> OF_A_CHART =
            List.of("Show as table", "Copy as picture", "Save as SVG", "Save as PNG");

    private final CompareFixture fixture = new CompareFixture();
    private final TestSurroundings surroundings = new TestSurroundings();
    @TempDir private Path folder;
    private Shortcuts keys = new Shortcuts();

    private void open() {
        open(WIDE);
    }

    private void open(Rectangle2D size) {
        var around = surroundings.choosing(folder.resolve("saved"));
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
                                        new TableDesk(new CsvSheetWriter(), around.messages()),
                                        around));
        show(() -> (Parent) view.node(), size);
        onWindow(
                () -> {
                    keys = view.shortcuts();
                    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
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
        assertThat(fixture.settings.get().compared().questionnaire()).contains("SGN");
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

        assertThat(notice())
                .contains("15 of a section (three quarters of a level)")
                .contains("within what one or two people can shift")
                .doesNotContain("half as much again");
    }

    @Test
    void withFewPeopleItTakesMore() {
        fixture.keep(small("o1", 2025, 2)).keep(small("o2", 2026, 4));
        open();

        assertThat(notice()).contains("Fewer than five people answered both times");
    }

    private static Assessment small(String id, int year, int level) {
        return CompareFixture.finished(
                id, "Ostrea Foods", year, Assessments.workshop(4).everybodySays(level));
    }

    private String notCompared() {
        return ((Notice) node("#compare-not-compared")).getAccessibleText();
    }

    /** The assessment of 2024 by another version of the method, that of 2025 of one person. */
    private void keepUnlike() {
        Assessment old = CompareFixture.simple("o1", "Ostrea Foods", 2024, 3);
        Setup setup = old.setup();
        fixture.keep(
                        old.withSetup(
                                new Setup(
                                        setup.organisation(),
                                        setup.title(),
                                        setup.date(),
                                        "0.9",
                                        setup.form(),
                                        setup.mode(),
                                        setup.smallestGroup())))
                .keep(CompareFixture.alone("o2", "Ostrea Foods", 2025))
                .keep(CompareFixture.simple("o3", "Ostrea Foods", 2026, 3));
    }

    @Test
    void whatCannotBeComparedIsNamedWithTheReason() {
        keepUnlike();
        fixture.keep(CompareFixture.simple("o4", "Ostrea Foods", 2023, 2));
        open();

        assertThat(notCompared())
                .isEqualTo(
                        "Not compared. Spring 2024 follows another version of the method than the"
                                + " latest one. Spring 2025 or the latest one is the view of one"
                                + " person, which is not set beside others.");
        assertThat(isShown("#compare-sections")).isTrue();
        picture("compare-not-compared");
    }

    @Test
    void reasonIsGivenWhereTooFewRemain() {
        keepUnlike();
        open();

        assertThat(texts()).contains("fewer than two of the chosen assessments");
        assertThat(notCompared()).contains("Spring 2024 follows", "Spring 2025 or the latest");
        assertThat(isShown("#compare-export")).isFalse();
        assertThat(node("#compare-base").getParent().isVisible()).isFalse();
        picture("compare-too-few");
    }

    @Test
    void everyReasonNamesTheAssessment() {
        var words = new NotComparedWords(surroundings.messages);

        assertThat(Unlike.values())
                .allSatisfy(
                        why ->
                                assertThat(words.sentence(left(Optional.of(why))).orElseThrow())
                                        .startsWith("Spring 2024 "));
        assertThat(words.sentence(left(Optional.empty()))).contains("Spring 2024 cannot be read.");
        assertThat(words.sentence(List.of())).isEmpty();
    }

    private static List<NotCompared> left(Optional<Unlike> why) {
        return List.of(new NotCompared("Spring 2024", why));
    }

    @Test
    void everyChartOverTimeHasItsMenu() {
        fixture.withYears();
        open();

        assertThat(menu("#compare-sections .drawing")).isEqualTo(OF_A_CHART);
        assertThat(menu("#compare-index .drawing")).isEqualTo(OF_A_CHART);
        choose("#compare-index .drawing", "menu-table");
        assertThat(surroundings.dialogs.lastForm().heading()).isEqualTo("Index");
    }

    @Test
    void chartOfTheQuestionnaireThatIsShownIsSaved() throws IOException {
        fixture.withYears();
        open();
        select("#compare-questionnaire", 3);
        export("#compare-export", "export-sections-svg");

        assertThat(Files.readString(folder.resolve("saved.svg")))
                .contains("Spring 2026 (sample)")
                .doesNotContain("Walking the talk");
    }

    private void select(String query, int index) {
        onWindow(
                () -> {
                    ((ComboBox<?>) lookup(query).query()).getSelectionModel().select(index);
                    return true;
                });
        settle();
    }

    @Test
    void exportOffersPicturesAndTablesOfWhatIsShown() throws IOException {
        fixture.withYears();
        open();

        assertThat(exports("#compare-export"))
                .containsExactly(
                        "Seven sins as SVG",
                        "Seven sins as PNG",
                        "Seven sins as table (CSV)",
                        "Index as SVG",
                        "Index as PNG",
                        "Index as table (CSV)",
                        "Items that moved as table (CSV)");
        export("#compare-export", "export-index-csv");
        assertThat(Files.readString(folder.resolve("saved.csv")))
                .contains("Spring 2024 (sample),49,", "Spring 2026 (sample),52,");
    }

    @Test
    void exportOpensByKey() {
        fixture.withYears();
        open();
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();

        assertThat(exportMenu("#compare-export").isShowing()).isTrue();
        assertThat(keys.all())
                .extracting(Shortcuts.Shortcut::what)
                .containsExactly("Export charts and tables");
        picture("compare-export");
    }

    private MenuButton exportMenu(String query) {
        return (MenuButton) node(query);
    }

    private List<String> exports(String query) {
        return exportMenu(query).getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getText)
                .toList();
    }

    private void export(String query, String id) {
        MenuButton menu = exportMenu(query);
        onWindow(
                () -> {
                    menu.getItems().stream()
                            .filter(item -> id.equals(item.getId()))
                            .forEach(MenuItem::fire);
                    return true;
                });
        settle();
    }

    @Test
    void longNameIsNotCutWhereThereIsRoom() {
        String name = "Northern Counties Water and Energy Cooperative";
        fixture.keep(CompareFixture.simple("o1", name, 2025, 3))
                .keep(CompareFixture.simple("o2", name, 2026, 3));
        open();
        picture("compare-long-name");

        assertThat(widthOf("#compare-series")).isGreaterThan(300);
    }

    private double widthOf(String query) {
        return node(query).getLayoutBounds().getWidth();
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
    void everyChartAcrossHasItsMenuAndIsExported() throws IOException {
        fixture.withOthers(5).withAgreeingSample();
        across(WIDE);

        assertThat(menu("#across-sections .drawing")).isEqualTo(OF_A_CHART);
        assertThat(menu("#across-index .drawing")).isEqualTo(OF_A_CHART);
        assertThat(exports("#across-export")).contains("Seven sins as PNG", "Index as SVG");
        export("#across-export", "export-sections-csv");
        assertThat(Files.readString(folder.resolve("saved.csv")))
                .contains("Alderbrook Instruments", "Walking the talk")
                .doesNotContain("Ostrea", "Vellamo");
    }

    @Test
    void exportOpensByKeyAcrossToo() {
        fixture.withOthers(5).withAgreeingSample();
        across(WIDE);
        push(KeyCode.SHORTCUT, KeyCode.E);
        settle();

        assertThat(exportMenu("#across-export").isShowing()).isTrue();
    }

    @Test
    void organisationAmongOthersIsRememberedByItsIdAlone() {
        fixture.withOthers(5).withAgreeingSample();
        across(WIDE);
        select("#across-subject", 1);

        assertThat(fixture.settings.get().compared().across()).isTrue();
        assertThat(fixture.settings.get().compared().subject()).isPresent();
        assertThat(fixture.settings.get().toString()).doesNotContain("Marlow", "Ostrea");
    }

    @Test
    void looksRightAcrossInTheDarkAndLarge() {
        theme = onWindow(() -> new Theme(Theme.Shade.DARK, TextSize.LARGEST));
        fixture.withOthers(5).withAgreeingSample();
        across(WIDE);

        assertThat(isShown("#across-index")).isTrue();
        picture("compare-across-dark-130");
    }

    @Test
    void looksRightOverTimeWithLargeText() {
        theme = onWindow(() -> new Theme(Theme.Shade.LIGHT, TextSize.LARGEST));
        fixture.withYears();
        open();
        picture("compare-time-130");

        assertThat(widthOf("#compare-index")).isLessThan(widthOf("#compare-sections"));
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
        fixture.withOthers(5).keep(CompareFixture.alone("one", "Aardvark Foods", 2026));
        across(WIDE);

        assertThat(texts())
                .contains("The latest assessment of Aardvark Foods is the view of one person.");
        assertThat(isShown("#across-sections")).isFalse();
    }

    @Test
    void whereOneCannotBeReadAnotherCanStillBeChosen() {
        fixture.withOthers(5).withAgreeingSample();
        fixture.storage.unreadable(CompareFixture.Y2026);
        across(WIDE);

        assertThat(texts()).contains("of Alderbrook Instruments cannot be read.");
        assertThat(isShown("#across-sections")).isFalse();
        picture("compare-across-unreadable");
        select("#across-subject", 1);
        assertThat(isShown("#across-sections")).isTrue();
        select("#across-subject", 0);
        assertThat(isShown("#across-subject")).isTrue();
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
