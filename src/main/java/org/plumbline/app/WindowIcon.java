package org.plumbline.app;

import javafx.scene.image.Image;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The picture by which the window is known, in the sizes that systems ask for. */
final class WindowIcon {

    /** Widths in pixels; the build puts the drawn pictures beside this class. */
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

    /** The picture in every size that is there; none where classes run without the build. */
    List<Image> sizes() {
        return IntStream.of(SIZES)
                .mapToObj(size -> WindowIcon.class.getResource("icon/plumbline-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(URL::toExternalForm)
                .map(Image::new)
                .toList();
    }
}
