package org.plumbline.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ui.support.UiTest;

/** Pictures of every slide at the sizes projectors have, to be looked at. */
class SlidePicturesTest extends UiTest {

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "1440, 1080"})
    void everySlideIsPaintedAtEverySize(int width, int height) {
        SlideCases.all()
                .forEach(
                        (name, slide) -> {
                            ShownSlide shown = onWindow(() -> saved(width, height, name, slide));
                            assertThat(shown.view.getAccessibleText()).isNotBlank();
                        });
    }

    private static ShownSlide saved(
            int width, int height, String name, org.plumbline.workshop.Slide slide)
            throws java.io.IOException {
        ShownSlide shown = new ShownSlide(width, height).show(slide);
        shown.save("slide-" + name + "-" + width + "x" + height);
        return shown;
    }
}
