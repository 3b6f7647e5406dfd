package org.plumbline.ui.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Answer;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;
import org.plumbline.ui.support.Screen;
import org.plumbline.ui.support.ScreenView;
import org.plumbline.ui.support.TestSurroundings;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workflow.Answering;

import java.nio.file.Path;
import java.util.Optional;

class ReviewViewTest extends UiTest {

    private static final Screen.Review REVIEW =
            new Screen.Review(TurnFixture.ID, TurnFixture.FINANCE);

    @TempDir Path folder;
    private TurnFixture fixture;
    private final TestSurroundings surroundings = new TestSurroundings();

    @BeforeEach
    void prepare() {
        fixture = new TurnFixture(folder, QuestionnaireId.SIN);
    }

    @AfterEach
    void release() {
        fixture.close();
    }

    @Test
    void listsWhatIsOpenFirstThenWhatIsNotKnown() {
        answerAllBut("SIN2.2");
        open(WIDE);
        assertThat(node("#count-rated").getAccessibleText()).startsWith("28 answered");
        assertThat(node("#count-notAnswered").getAccessibleText()).startsWith("1 not answered");
        assertThat(node("#look-SIN2-2").getBoundsInParent()).isNotNull();
        assertThat(top("#look-SIN2-2")).isLessThan(top("#look-SIN3-2"));
        picture("review");
        click("#look-SIN2-2");
        assertThat(surroundings.navigator.current())
                .isEqualTo(
                        new Screen.Questionnaire(
                                TurnFixture.ID,
                                TurnFixture.FINANCE,
                                Optional.of(new ItemId("SIN2.2"))));
    }

    @Test
    void handsInWithGapsAndWithoutReleasingComments() {
        answerAllBut("SIN2.2");
        open(NARROW);
        picture("review-narrow");
        click("#hand-in");
        assertThat(surroundings.dialogs.lastQuestion().text()).startsWith("One item has no answer");
        onWindow(
                () -> {
                    surroundings.dialogs.choose("hand-in-now");
                    return true;
                });
        assertThat(turn().state()).isEqualTo(TurnState.HANDED_IN);
        assertThat(turn().commentsReleased()).isFalse();
        assertThat(surroundings.navigator.current())
                .isEqualTo(new Screen.HandOver(TurnFixture.ID, TurnFixture.FINANCE));
    }

    @Test
    void releasesCommentsOnlyIfTicked() {
        answerAllBut("SIN2.2");
        open(WIDE);
        assertThat(((CheckBox) node("#release-comments")).isSelected()).isFalse();
        click("#release-comments");
        click("#hand-in");
        onWindow(
                () -> {
                    surroundings.dialogs.choose("hand-in-now");
                    return true;
                });
        assertThat(turn().commentsReleased()).isTrue();
    }

    @Test
    void saysThatACommentWithoutAnAnswerIsNotHandedIn() {
        Answering answering = fixture.open(TurnFixture.FINANCE).answering();
        answering.comment(new ItemId("SIN1.1"), "We should talk about this.");
        open(WIDE);
        assertThat(lookup("#review-table").queryParent().lookupAll(".muted").toString())
                .contains("only handed in with an answer");
    }

    private double top(String query) {
        return node(query).localToScene(0, 0).getY();
    }

    private Turn turn() {
        return fixture.kept().answers().turnOf(TurnFixture.FINANCE);
    }

    private void answerAllBut(String open) {
        Answering answering = fixture.open(TurnFixture.FINANCE).answering();
        answering.placeFirst(2);
        answering.items().stream()
                .map(asked -> asked.item().id())
                .filter(id -> !id.value().equals(open))
                .forEach(
                        id -> {
                            switch (id.value()) {
                                case "SIN3.2" -> answering.answer(id, new Answer.DontKnow());
                                case "SIN5.2" ->
                                        answering.answer(
                                                id,
                                                new Answer.NotApplicable("We have one process"));
                                default -> answering.answer(id, new Answer.Rated(2));
                            }
                        });
        answering.comment(new ItemId("SIN1.1"), "Two visits in three years.");
    }

    private void open(Rectangle2D size) {
        var s = surroundings.get();
        var model =
                onWindow(
                        () ->
                                new ReviewViewModel(
                                        REVIEW,
                                        () -> fixture.open(TurnFixture.FINANCE),
                                        s.messages(),
                                        s.background(),
                                        s.navigator(),
                                        s.dialogs()));
        ScreenView view = onWindow(() -> new ReviewView(s.messages(), model, s.dialogs()));
        show(() -> (Parent) view.node(), size);
        onWindow(
                () -> {
                    view.shown();
                    return true;
                });
        settle();
    }
}
