package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.VotePicture;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Nobody can see a vote before the reveal, as nothing the console holds has one in it. */
class NothingBeforeTheRevealTest {

    private static final List<Class<?>> VOTES =
            List.of(
                    GivenAnswer.class,
                    Answer.Rated.class,
                    Answer.DontKnow.class,
                    Answer.NotApplicable.class,
                    Ballot.class,
                    CountedVotes.class,
                    Distribution.class,
                    VotePicture.class,
                    ItemResult.class,
                    Result.class);

    @TempDir Path folder;
    private int consoles;

    private static Set<Class<?>> held(DiscussViewModel model) {
        return HeldByTheConsole.types(model, model.pieces());
    }

    @Test
    void theConsoleHoldsNoAnswerGivenBefore() {
        withConsole(
                model -> {
                    assertThat(held(model)).doesNotContainAnyElementsOf(VOTES);
                    assertThat(held(model)).contains(Answers.class);

                    model.pieces().talk().reveal();
                    assertThat(held(model)).contains(ItemResult.class, Distribution.class);
                });
    }

    @Test
    void theConsoleHoldsNoVoteThatWasPassedCountedOrKeyed() {
        for (VotingWay way : List.of(VotingWay.PASSED, VotingWay.CARDS, VotingWay.KEYPAD)) {
            withConsole(model -> holdsNothingOf(way, model));
        }
    }

    private static void holdsNothingOf(VotingWay way, DiscussViewModel model) {
        model.plan(org.plumbline.workshop.AgendaPlan.ninetyMinutes(), true, false);
        model.comeTo(DiscussFixture.firstItem(DiscussFixture.room(model)));
        TalkViewModel talk = model.pieces().talk();
        talk.reveal();
        int revealed = count(model);
        talk.voteAgain();
        talk.takeVotes(way);
        vote(way, model);
        assertThat(DiscussFixture.room(model).votes().orElseThrow().in()).isPositive();
        assertThat(DiscussFixture.room(model).revealed().values())
                .allSatisfy(result -> assertThat(result.secondVotes()).isEmpty());
        assertThat(held(model))
                .doesNotContain(
                        Answer.Rated.class,
                        Answer.DontKnow.class,
                        Ballot.class,
                        GivenAnswer.class,
                        CountedVotes.class);
        assertThat(count(model)).isEqualTo(revealed);
    }

    /** How many items there are results of. */
    private static int count(DiscussViewModel model) {
        return DiscussFixture.room(model).revealed().size();
    }

    private static void vote(VotingWay way, DiscussViewModel model) {
        switch (way) {
            case PASSED -> {
                model.passTheLaptop();
                model.pieces().ballot().take();
                model.pieces().ballot().seal(new Answer.Rated(4));
            }
            case KEYPAD -> {
                model.pieces().keypad().begin();
                model.pieces().keypad().press("Q");
                model.pieces().keypad().press("4");
            }
            case CARDS, SLIPS, COLLECTED ->
                    model.pieces().talk().count(List.of(0, 0, 0, 8, 0, 0), 0, 0, () -> {});
        }
    }

    private void withConsole(java.util.function.Consumer<DiscussViewModel> test) {
        Path data = folder.resolve(Integer.toString(consoles++));
        try (Storage storage = H2Database.open(data, new TestClock())) {
            test.accept(new DiscussFixture(assessment -> assessment, storage).atFirstItem());
        }
    }
}
