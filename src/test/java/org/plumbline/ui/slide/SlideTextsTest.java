package org.plumbline.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ui.slide.ShownSlide.Box;
import org.plumbline.ui.support.UiTest;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every text of every slide can be read: large enough, whole, and apart from every other. */
class SlideTextsTest extends UiTest {

    private static final double SMALLEST = 32;
    private static final double SMALLEST_FOR_FACILITATOR = 26;

    @ParameterizedTest
    @ValueSource(doubles = {1920, 1440})
    void everyItemIsReadableWhileItIsVotedOn(double width) {
        check(width, SlideCases.places().stream().map(place -> SlideCases.vote(place, 13, 20)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1920, 1440})
    void everyItemIsReadableOnceItIsRevealed(double width) {
        check(width, SlideCases.places().stream().map(SlideCases::reveal));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1920, 1440})
    void everyItemIsReadableWithoutDots(double width) {
        check(width, SlideCases.places().stream().map(SlideCases::withoutDots));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1920, 1728, 1440})
    void everyOtherSlideIsReadable(double width) {
        check(width, SlideCases.all().values().stream());
    }

    @Test
    void everyLevelLineIsThereToTheLetter() {
        List<String> said =
                onWindow(
                        () -> {
                            var shown = new ShownSlide(1920, Sheet.HEIGHT);
                            return SlideCases.places().stream()
                                    .map(place -> words(shown, SlideCases.vote(place, 0, 8)))
                                    .toList();
                        });
        for (int i = 0; i < said.size(); i++) {
            Room.Place place = SlideCases.places().get(i);
            assertThat(said.get(i))
                    .contains(place.item().wording().statement(false))
                    .contains(place.item().levelLines());
        }
    }

    private static String words(ShownSlide shown, Slide slide) {
        return String.join(" ", shown.show(slide).texts().stream().map(Text::getText).toList());
    }

    private static void check(double width, Stream<? extends Slide> slides) {
        List<String> faults =
                onWindow(
                        () -> {
                            var shown = new ShownSlide(width, Sheet.HEIGHT);
                            return slides.flatMap(slide -> faults(shown, width, slide)).toList();
                        });
        assertThat(faults).isEmpty();
    }

    private static Stream<String> faults(ShownSlide shown, double width, Slide slide) {
        List<Text> texts = shown.show(slide).texts();
        List<Box> boxes = texts.stream().map(ShownSlide::box).toList();
        List<Box> frames = shown.frames();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            if (text.getFont().getSize() < least(text)) {
                faults.add(text.getText() + " is too small: " + text.getFont().getSize());
            }
            if (!new Box(0, 0, width, Sheet.HEIGHT).holds(boxes.get(i))) {
                faults.add(text.getText() + " leaves the page");
            }
            for (Box frame : frames) {
                if (frame.begins(boxes.get(i)) && !frame.holds(boxes.get(i))) {
                    faults.add(text.getText() + " leaves its frame");
                }
            }
            for (int other = i + 1; other < texts.size(); other++) {
                if (boxes.get(i).touches(boxes.get(other))) {
                    faults.add(text.getText() + " touches " + texts.get(other).getText());
                }
            }
        }
        return faults.stream().map(fault -> fault + " in: " + shown.view.getAccessibleText());
    }

    private static double least(Text text) {
        return text.getY() > Sheet.FOOT ? SMALLEST_FOR_FACILITATOR : SMALLEST;
    }
}
