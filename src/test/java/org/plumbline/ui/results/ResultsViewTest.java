package org.plumbline.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Assessment;
import org.plumbline.model.Phase;
import org.plumbline.ui.support.Form;
import org.plumbline.ui.support.HeldBackground;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.time.Duration;

class ResultsViewTest extends UiTest {

    private static final Rectangle2D BESIDE_RAIL = new Rectangle2D(0, 0, 1200, 980);
    private static final Rectangle2D BESIDE_FOLDED_RAIL = new Rectangle2D(0, 0, 960, 700);

    private ResultsFixture screen = new ResultsFixture(Assessments.solo().build());

    @Test
    void showsStageAndIndexOfTheSample() {
        open(Samples.sample(), BESIDE_RAIL);
        assertThat(isShown("#card-stage")).isTrue();
        assertThat(node("#card-stage").getAccessibleText()).startsWith("The index is ");
        picture("results-light");
        wear(Theme.Shade.DARK, TextSize.NORMAL);
        picture("results-dark");
        onWindow(
                () -> {
                    ScrollPane page = (ScrollPane) node("#results > .scroll-pane");
                    page.setVvalue(1);
                    return page;
                });
        picture("results-dark-end");
    }

    @Test
    void afterTheYearsBeforeTheTrendStandsBesideTheStage() {
        screen = new ResultsFixture(Samples.sample()).after(Samples.earlier());
        show(screen::screen, BESIDE_RAIL);
        settle();
        assertThat(isShown("#card-trend")).isTrue();
        picture("results-years");
        focus("#card-trend");
        type(KeyCode.ENTER);
        assertThat(screen.window.dialogs.lastForm().heading()).isEqualTo("Trend of the index");
    }

    @Test
    void fitsANarrowWindowAndLargeText() {
        open(Samples.sample(), BESIDE_FOLDED_RAIL);
        picture("results-narrow");
        assertThat(node("#card-stage").getBoundsInParent().getWidth()).isGreaterThan(420);
        wear(Theme.Shade.LIGHT, TextSize.LARGEST);
        picture("results-narrow-130");
        Node page = node("#results");
        assertThat(rightEdge("#card-ceo")).isLessThanOrEqualTo(page.getBoundsInParent().getWidth());
    }

    @Test
    void everyCardOpensItsDetailWithEnter() {
        open(Samples.sample(), BESIDE_RAIL);
        for (String card :
                new String[] {
                    "stage",
                    "instruments",
                    "gates",
                    "sections",
                    "ceo",
                    "signs",
                    "discuss",
                    "fix",
                    "unknown",
                    "evidence"
                }) {
            int before = screen.window.dialogs.forms().size();
            focus("#card-" + card);
            type(KeyCode.ENTER);
            assertThat(screen.window.dialogs.forms()).as(card).hasSize(before + 1);
            Form form = screen.window.dialogs.lastForm();
            assertThat(form.heading()).isNotBlank();
            assertThat(form.choices()).hasSize(1);
        }
    }

    @Test
    void aListOpensOnceByItsCardByItsButtonAndByItsRow() {
        open(Samples.sample(), BESIDE_RAIL);
        String key = Samples.pageOf(Samples.sample()).discuss().rows().getFirst().key();
        for (String clicked :
                new String[] {
                    "#card-discuss .card-title", "#all-discuss", "#discuss-" + key.replace('.', '-')
                }) {
            int before = screen.window.dialogs.forms().size();
            click(clicked);
            assertThat(screen.window.dialogs.forms()).as(clicked).hasSize(before + 1);
        }
        assertThat(screen.window.dialogs.lastForm().heading()).startsWith(key);
    }

    @Test
    void aRowOpensTheItemItNames() {
        open(Samples.sample(), BESIDE_RAIL);
        String key = Samples.pageOf(Samples.sample()).discuss().rows().getFirst().key();
        focus("#discuss-" + key.replace('.', '-'));
        type(KeyCode.ENTER);
        assertThat(screen.window.dialogs.lastForm().heading()).startsWith(key);
    }

    @Test
    void theTabKeyReachesEveryCardInReadingOrder() {
        open(Samples.sample(), BESIDE_RAIL);
        focus("#make-report");
        for (String id :
                new String[] {
                    "results-tab-0", "card-stage", "card-instruments", "card-gates", "card-sections"
                }) {
            type(KeyCode.TAB);
            assertThat(focused().getId()).isEqualTo(id);
        }
    }

    @Test
    void anotherQuestionnairesSectionsCanBeChosen() {
        open(Samples.sample(), BESIDE_RAIL);
        onWindow(
                () -> {
                    ComboBox<?> choice = (ComboBox<?>) node("#choose-sections");
                    choice.getSelectionModel().select(1);
                    return choice;
                });
        settle();
        assertThat(node("#card-sections").getAccessibleText())
                .startsWith("Customer management model, section by section");
    }

    @Test
    void theReportIsOneKeyAway() {
        Assessment sample = Samples.sample();
        open(sample, BESIDE_RAIL);
        click("#make-report");
        assertThat(screen.window.navigator.current()).isEqualTo(new Screen.Report(sample.id()));
    }

    @Test
    void theComparisonIsOneKeyAway() {
        open(Samples.sample(), BESIDE_RAIL);
        click("#compare");
        assertThat(screen.window.navigator.current()).isEqualTo(new Screen.Compare());
    }

    @Test
    void whilePeopleAnswerItLeadsToCollecting() {
        Assessment collecting =
                Assessments.workshop(3).everybodySays(2).build().withPhase(Phase.COLLECTING);
        open(collecting, BESIDE_RAIL);
        assertThat(isShown("#card-stage")).isFalse();
        click("#to-collect");
        assertThat(screen.window.navigator.current())
                .isEqualTo(new Screen.Collect(collecting.id()));
    }

    @Test
    void aDetailShowsTheChartsValuesAsATable() {
        open(Samples.sample(), BESIDE_RAIL);
        focus("#card-sections");
        type(KeyCode.ENTER);
        Form form = screen.window.dialogs.lastForm();
        show(() -> new StackPane(new ScrollPane(form.content())), BESIDE_RAIL);
        assertThat(isShown("#chart-table")).isTrue();
        picture("results-detail");
    }

    @Test
    void nothingIsSaidOfWaitingForAMomentThenGreyBlocksThenASentence() {
        var background = new HeldBackground();
        screen = new ResultsFixture(Samples.sample()).slow(background);
        show(screen::screen, BESIDE_RAIL);
        assertThat(isShown(".grey-block")).isFalse();
        elapse(background, 300);
        assertThat(isShown(".grey-block")).isTrue();
        elapse(background, 5000);
        assertThat(isShown("#loadingCancel")).isTrue();
        onWindow(
                () -> {
                    background.finish();
                    return true;
                });
        settle();
        assertThat(isShown("#card-stage")).isTrue();
        assertThat(isShown(".grey-block")).isFalse();
    }

    private static void elapse(HeldBackground background, int milliseconds) {
        onWindow(
                () -> {
                    background.elapse(Duration.ofMillis(milliseconds));
                    return true;
                });
        settle();
    }

    @Test
    void everyItemShowsItsLevelsAndOpens() {
        open(Samples.sample(), BESIDE_RAIL);
        click("#results-tab-2");
        assertThat(isShown("#open-item-SIN1-1")).isTrue();
        picture("results-items");
        focus("#open-item-SIN1-1");
        type(KeyCode.ENTER);
        assertThat(screen.window.dialogs.lastForm().heading()).startsWith("SIN1.1");
    }

    @Test
    void commentsStandWithoutNames() {
        open(Samples.sample(), BESIDE_RAIL);
        click("#results-tab-3");
        assertThat(isShown(".quote")).isTrue();
        picture("results-comments");
    }

    @Test
    void withoutCommentsThePageSaysSo() {
        open(Assessments.workshop(4).everybodySays(2).build(), BESIDE_RAIL);
        click("#results-tab-3");
        assertThat(isShown(".empty-state")).isTrue();
    }

    @Test
    void oneExecutiveIsToldSo() {
        open(Assessments.solo().everybodySays(3).build(), BESIDE_RAIL);
        assertThat(lookup(Label.class::isInstance).queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("One person’s view: there are no differences to discuss.");
        picture("results-solo");
    }

    @Test
    void aTeamUnderTheSmallestGroupSeesWhyNothingIsShown() {
        open(Assessments.workshop(2).everybodySays(3).build(), BESIDE_RAIL);
        assertThat(isShown(".notice.privacy")).isTrue();
        picture("results-too-few");
    }

    private void open(Assessment assessment, Rectangle2D size) {
        screen = new ResultsFixture(assessment);
        show(screen::screen, size);
        settle();
    }

    private void wear(Theme.Shade shade, TextSize size) {
        onWindow(
                () -> {
                    theme.wear(shade, size);
                    return shade;
                });
        settle();
    }

    private void focus(String query) {
        onWindow(
                () -> {
                    Node node = lookup(query).query();
                    node.requestFocus();
                    return node;
                });
    }

    private double rightEdge(String query) {
        Node node = node(query);
        return onWindow(() -> node.localToScene(node.getBoundsInLocal()).getMaxX());
    }
}
