package org.plumbline.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Answer;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.TextSize;
import org.plumbline.ui.support.Theme;
import org.plumbline.ui.support.UiTest;

import java.nio.file.Path;

class QuestionnaireViewTest extends UiTest {

    @TempDir Path folder;
    private TurnFixture fixture;
    private final TestSurroundings surroundings = new TestSurroundings();

    @BeforeEach
    void prepare() {
        fixture = new TurnFixture(folder, QuestionnaireId.SIN, QuestionnaireId.SGN);
    }

    @AfterEach
    void release() {
        fixture.close();
    }

    @Test
    void answersByKeyboardAloneAndKeepsEveryAnswer() {
        open(TurnFixture.FINANCE, WIDE);
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(statement()).startsWith("Each member of our executive team");
        type(KeyCode.DIGIT3, KeyCode.ENTER, KeyCode.D, KeyCode.ENTER, KeyCode.DIGIT0);
        assertThat(kept("SIN1.1")).isEqualTo(new Answer.Rated(3));
        assertThat(kept("SIN1.2")).isEqualTo(new Answer.DontKnow());
        assertThat(kept("SIN1.3")).isEqualTo(new Answer.Rated(0));
        assertThat(fixture.kept().answers().turnOf(TurnFixture.FINANCE).firstPicture()).hasValue(2);
        assertThat(text("#savedSign")).isEqualTo("Saved");
        assertThat(text("#turn-count")).isEqualTo("3 of 56");
    }

    @Test
    void asksForTheReasonWhenSomethingDoesNotApply() {
        atFirstItem(WIDE);
        type(KeyCode.N);
        write("One channel");
        type(KeyCode.ENTER);
        assertThat(text("#reason-problem")).contains("three words");
        write(" only here");
        type(KeyCode.ENTER);
        assertThat(kept("SIN1.1")).isEqualTo(new Answer.NotApplicable("One channel only here"));
        assertThat(isShown("#reason-field")).isFalse();
    }

    @Test
    void digitsInAReasonOrACommentAreWritingNotAnswers() {
        atFirstItem(WIDE);
        type(KeyCode.C);
        write("2 visits in 3 years");
        type(KeyCode.ESCAPE, KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(kept("SIN1.1")).isEqualTo(new Answer.Rated(1));
        assertThat(given("SIN1.1").comment()).contains("2 visits in 3 years");
    }

    @Test
    void undoTakesTheLastAnswerBackAndShowsItsItem() {
        atFirstItem(WIDE);
        type(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT5, KeyCode.DIGIT2);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        settle();
        assertThat(kept("SIN1.2")).isEqualTo(new Answer.Rated(5));
        push(KeyCode.SHORTCUT, KeyCode.Z);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        settle();
        assertThat(statement()).startsWith("Each member of our executive team");
        assertThat(fixture.kept().answers().given()).isEmpty();
    }

    @Test
    void takesUpWhereItWasLeft() {
        atFirstItem(WIDE);
        type(KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT5);
        open(TurnFixture.FINANCE, WIDE);
        assertThat(text("#turn-count")).isEqualTo("2 of 56");
        assertThat(statement()).startsWith("A fixed share of our executive meeting time");
    }

    @Test
    void asksTheChiefExecutiveForConsentBeforeTheFirstItem() {
        open(TurnFixture.CEO, WIDE);
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(text("#consent-page-question")).startsWith("May your answers");
        assertThat(fixture.kept().consent().ceoGap()).isFalse();
        type(KeyCode.DIGIT1);
        assertThat(fixture.kept().consent().ceoGap()).isTrue();
        type(KeyCode.DIGIT2);
        assertThat(fixture.kept().consent().ceoGap()).isFalse();
    }

    @Test
    void saysWhenTheDirectionChanges() {
        openAt("SIN7.4");
        type(KeyCode.ENTER);
        assertThat(isShown("#turning-page")).isTrue();
        picture("turning");
        type(KeyCode.ENTER);
        assertThat(statement()).startsWith("Executives give different answers");
    }

    @Test
    void theLastItemLeadsToTheReview() {
        openAt("SGN8.3");
        type(KeyCode.ENTER);
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.Review(TurnFixture.ID, TurnFixture.FINANCE));
    }

    @Test
    void pausingCoversTheTurn() {
        atFirstItem(WIDE);
        push(KeyCode.SHORTCUT, KeyCode.L);
        settle();
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.HandOver(TurnFixture.ID, TurnFixture.FINANCE));
    }

    @Test
    void hasRoomInANarrowWindowAndWithLargeText() {
        open(TurnFixture.FINANCE, NARROW);
        picture("first-narrow");
        type(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT1);
        picture("item-narrow");
        type(KeyCode.C);
        write("I have met two customers in three years.");
        picture("item-narrow-comment");
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.LARGEST);
                    return true;
                });
        picture("item-narrow-dark-130");
        assertThat(isShown("#comment")).isTrue();
    }

    @Test
    void looksLikeTheDesign() {
        open(TurnFixture.FINANCE, WIDE);
        picture("first");
        type(KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.C);
        write("I have met two customers in three years, both times about overdue invoices.");
        picture("item");
        type(KeyCode.ESCAPE, KeyCode.N);
        picture("item-reason");
        onWindow(
                () -> {
                    theme.wear(Theme.Shade.DARK, TextSize.NORMAL);
                    return true;
                });
        picture("item-dark");
        open(TurnFixture.CEO, WIDE);
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        picture("consent-dark");
        assertThat(isShown("#consent-page")).isTrue();
    }

    private void atFirstItem(Rectangle2D size) {
        open(TurnFixture.FINANCE, size);
        type(KeyCode.DIGIT2, KeyCode.ENTER);
    }

    private void open(ParticipantId person, Rectangle2D size) {
        show(new Screen.Questionnaire(TurnFixture.ID, person), size);
    }

    private void openAt(String item) {
        show(
                new Screen.Questionnaire(
                        TurnFixture.ID,
                        TurnFixture.FINANCE,
                        java.util.Optional.of(new ItemId(item))),
                WIDE);
    }

    private void show(Screen.Questionnaire screen, Rectangle2D size) {
        var s = surroundings.get();
        var model =
                onWindow(
                        () ->
                                new QuestionnaireViewModel(
                                        screen,
                                        () -> fixture.open(screen.participant()),
                                        s.background(),
                                        s.navigator(),
                                        s.errors()));
        ScreenView view = onWindow(() -> new QuestionnaireView(s.messages(), model));
        show(() -> (Parent) view.node(), size);
        onWindow(
                () -> {
                    var keys = view.shortcuts();
                    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
                    view.shown();
                    return true;
                });
        settle();
    }

    private String statement() {
        return text("#statement");
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private GivenAnswer given(String item) {
        return fixture.kept().answers().to(new ItemId(item), 1).getFirst();
    }

    private Answer kept(String item) {
        return given(item).answer();
    }
}
