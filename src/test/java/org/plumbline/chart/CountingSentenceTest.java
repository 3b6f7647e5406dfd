package org.plumbline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.i18n.Messages;
import org.plumbline.scoring.Distribution;

class CountingSentenceTest {

    private final CountingSentence sentence = new CountingSentence(Messages.english());

    @Test
    void twoGroupsAreToldTheLargerOneFirst() {
        assertThat(say(0, 3, 3, 0, 2, 0)).isEqualTo("Six of us say 1 or 2. Two say 4.");
    }

    @Test
    void oneGroupOfNeighboursIsToldLevelByLevel() {
        assertThat(say(0, 2, 5, 1, 0, 0)).isEqualTo("Five of us say 2. Two say 1, one says 3.");
    }

    @Test
    void everybodyOnOneLevelIsSaidSo() {
        assertThat(say(0, 0, 0, 8, 0, 0)).isEqualTo("All eight of us say 3.");
    }

    @Test
    void wideGroupsAreToldFromTo() {
        assertThat(say(1, 2, 2, 0, 0, 1)).isEqualTo("Five of us say 0 to 2. One says 5.");
    }

    @Test
    void equalGroupsAreToldLowestFirst() {
        assertThat(say(3, 0, 0, 0, 0, 3)).isEqualTo("Three of us say 0. Three say 5.");
    }

    @Test
    void onePersonIsNotUs() {
        assertThat(say(0, 0, 0, 1, 0, 0)).isEqualTo("One person says 3.");
    }

    @Test
    void largeNumbersAreFigures() {
        assertThat(say(0, 0, 21, 0, 1, 0)).isEqualTo("21 of us say 2. One says 4.");
    }

    @Test
    void nobodySaysNothing() {
        assertThat(say(0, 0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void dontKnowsAreCountedAfterTheLevels() {
        assertThat(sentence.of(Charts.votes(4, 2, 0, 0, 0, 0), 1))
                .isEqualTo("Four of us say 0. Two say 1. One did not know.");
        assertThat(sentence.of(Charts.votes(0, 0, 0, 0, 0, 0), 2)).isEqualTo("Two did not know.");
    }

    @Test
    void everyPersonIsCountedExactlyOnce() {
        Distribution votes = Charts.votes(1, 1, 1, 0, 1, 1);
        assertThat(sentence.of(votes)).isEqualTo("Three of us say 0 to 2. Two say 4 or 5.");
    }

    private String say(Integer... counts) {
        return sentence.of(Charts.votes(counts));
    }
}
