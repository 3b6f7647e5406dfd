package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;

import org.junit.jupiter.api.Test;
import org.plumbline.ui.support.UiTest;

import java.util.List;

class WindowIconTest extends UiTest {

    @Test
    void isThereInEverySizeThatSystemsAskFor() {
        List<Image> sizes = onWindow(() -> new WindowIcon().sizes());
        assertThat(sizes)
                .extracting(Image::getWidth)
                .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0);
        assertThat(sizes).noneMatch(Image::isError);
    }
}
