package org.plumbline.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.VotePicture;

import java.util.List;

class SpeakersTest {

    private static List<Integer> first(Integer... votes) {
        return Speakers.first(VotePicture.of(new Distribution(0, List.of(votes))));
    }

    @Test
    void theEndFartherFromTheMiddleSpeaksFirst() {
        assertThat(first(0, 3, 3, 0, 2, 0)).containsExactly(4, 1);
        assertThat(first(1, 0, 0, 3, 2, 0)).containsExactly(0, 4);
    }

    @Test
    void ofTwoEqualEndsTheOneWithFewerVotesSpeaksFirst() {
        assertThat(first(0, 2, 0, 1, 0, 0)).containsExactly(3, 1);
        assertThat(first(0, 1, 4, 2, 0, 0)).containsExactly(1, 3);
    }

    @Test
    void nobodyIsAskedFirstWhenAllSayTheSame() {
        assertThat(first(0, 0, 6, 0, 0, 0)).isEmpty();
    }
}
