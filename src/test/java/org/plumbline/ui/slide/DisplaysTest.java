package org.plumbline.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DisplaysTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D THIRD = new Rectangle2D(-1280, 0, 1280, 720);

    @Test
    void theRoomGetsTheDisplayWithoutTheConsole() {
        var both = new Displays(List.of(LAPTOP, PROJECTOR));
        assertThat(both.forRoom(Optional.of(new Rectangle2D(100, 50, 1280, 800))))
                .isEqualTo(PROJECTOR);
        assertThat(both.forRoom(Optional.of(new Rectangle2D(1500, 50, 1280, 800))))
                .isEqualTo(LAPTOP);
        assertThat(both.forRoom(Optional.empty())).isEqualTo(PROJECTOR);
    }

    @Test
    void aWindowAcrossTwoDisplaysIsOnTheOneThatShowsMostOfIt() {
        var three = new Displays(List.of(LAPTOP, PROJECTOR, THIRD));
        assertThat(three.of(new Rectangle2D(1200, 0, 1000, 800))).isEqualTo(PROJECTOR);
        assertThat(three.of(new Rectangle2D(-300, 0, 1000, 800))).isEqualTo(LAPTOP);
        assertThat(three.of(new Rectangle2D(9000, 9000, 10, 10))).isEqualTo(LAPTOP);
    }

    @Test
    void theOnlyDisplayIsCovered() {
        var one = new Displays(List.of(LAPTOP));
        assertThat(one.only()).isTrue();
        assertThat(one.forRoom(Optional.of(LAPTOP))).isEqualTo(LAPTOP);
        assertThat(one.besides(LAPTOP)).isEqualTo(LAPTOP);
    }

    @Test
    void mirroredDisplaysAreOne() {
        assertThat(new Displays(List.of(LAPTOP, LAPTOP)).only()).isTrue();
        assertThat(new Displays(List.of(LAPTOP, new Rectangle2D(0, 0, 1024, 768))).only()).isTrue();
        assertThat(new Displays(List.of(LAPTOP, PROJECTOR)).only()).isFalse();
    }

    @Test
    void thereIsAlwaysADisplay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Displays(List.of()));
    }
}
