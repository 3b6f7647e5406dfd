package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.i18n.Messages;

class GapWordsTest {

    private final GapWords words = new GapWords(Messages.english());

    @Test
    void levelsSayWhoIsHigherWithoutSayingWhoIsRight() {
        assertThat(words.levels(new Dumbbell.Pair("x", 5, 3))).isEqualTo("2 higher");
        assertThat(words.levels(new Dumbbell.Pair("x", 2, 3))).isEqualTo("1 lower");
        assertThat(words.levels(new Dumbbell.Pair("x", 2, 3.5))).isEqualTo("1.5 lower");
        assertThat(words.levels(new Dumbbell.Pair("x", 3, 3))).isEqualTo("same");
    }

    @Test
    void pointsAreToldInLevels() {
        assertThat(words.sentence(20))
                .isEqualTo("The CEO rates this one level higher than the colleagues do.");
        assertThat(words.sentence(-20))
                .isEqualTo("The CEO rates this one level lower than the colleagues do.");
        assertThat(words.sentence(25))
                .isEqualTo("The CEO rates this 1.3 levels higher than the colleagues do.");
        assertThat(words.sentence(-12))
                .isEqualTo("The CEO rates this 0.6 levels lower than the colleagues do.");
    }

    @Test
    void aSmallDifferenceIsNoDifference() {
        assertThat(words.sentence(9.9))
                .isEqualTo("The CEO and the colleagues rate this much alike.");
    }
}
