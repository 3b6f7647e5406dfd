package org.plumbline.scoring;

import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Turn;
import org.plumbline.model.TurnState;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Comments as they may be shown: released by their writer at hand-in, word for word, without a
 * name, in an order that says nothing about who wrote them (method 3.6, design 9).
 */
final class ReleasedComments {

    private final Session session;

    ReleasedComments(Session session) {
        this.session = session;
    }

    /**
     * The comments on an item.
     *
     * @param answers how many people answered it; below the floor its comments are hidden
     */
    List<String> on(AskedItem asked, int answers) {
        if (!session.disclosure().showsMean(answers)) {
            return List.of();
        }
        List<String> comments =
                Stream.of(1, 2)
                        .flatMap(round -> session.sheet().to(asked.id(), round).stream())
                        .filter(given -> released(given.participant()))
                        .filter(given -> !givesCeoAway(given, asked))
                        .flatMap(given -> given.comment().stream())
                        .sorted()
                        .toList();
        return shuffled(comments, asked.id());
    }

    private boolean released(ParticipantId participant) {
        Turn turn = session.assessment().answers().turnOf(participant);
        return turn.state() == TurnState.HANDED_IN && turn.commentsReleased();
    }

    /** A comment of the CEO on the CEO's own conduct needs the consent to stand alone. */
    private boolean givesCeoAway(GivenAnswer given, AskedItem asked) {
        return !session.votes(given.participant(), asked) && !session.ceoConsents();
    }

    /** Sorted by text before, so that the order depends on the words and the ids alone. */
    private List<String> shuffled(List<String> comments, ItemId item) {
        List<String> shuffled = new ArrayList<>(comments);
        String seed = session.assessment().id() + "/" + item;
        Collections.shuffle(shuffled, new Random(seed.hashCode()));
        return List.copyOf(shuffled);
    }
}
