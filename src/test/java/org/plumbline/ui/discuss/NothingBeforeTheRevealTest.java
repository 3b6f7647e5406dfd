package org.plumbline.ui.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Ballot;
import org.plumbline.model.CountedVotes;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.scoring.Distribution;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.VotePicture;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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

    private static final AgendaEntry.Topic PRIORITIES =
            new AgendaEntry.Topic.Part(AgendaEntry.Kind.PRIORITIES);

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
        for (VotingWay way :
                List.of(VotingWay.PASSED, VotingWay.CARDS, VotingWay.SLIPS, VotingWay.KEYPAD)) {
            withConsole(model -> holdsNothingOf(way, model));
        }
    }

    @Test
    void theConsoleHoldsNoRatingOfImportanceBeforeTheLast() {
        withConsole(
                assessment -> assessment.withWeighing(Weighing.NONE),
                model -> {
                    model.comeTo(
                            DiscussFixture.room(model).workshop().agenda().stream()
                                    .filter(entry -> entry.topic().equals(PRIORITIES))
                                    .findFirst()
                                    .orElseThrow()
                                    .id());
                    model.passForImportance();
                    BallotViewModel ballot = model.pieces().ballot();
                    int rated = 0;
                    while (ballot.sheet().get() instanceof BallotSheet.HandOver) {
                        assertThat(held(model))
                                .doesNotContain(ImportanceRating.class, PriorityResult.class);
                        rate(ballot);
                        rated++;
                    }
                    assertThat(rated).isEqualTo(8);
                    model.laptopBack();
                    assertThat(held(model)).contains(PriorityResult.class);
                });
    }

    private static void rate(BallotViewModel ballot) {
        ballot.take();
        var sheet = (BallotSheet.Weigh) ballot.sheet().get();
        ballot.seal(
                sheet.sections().stream()
                        .map(bar -> new ImportanceRating(sheet.person().id(), bar.section(), 4))
                        .toList());
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

    private void withConsole(Consumer<DiscussViewModel> test) {
        withConsole(assessment -> assessment, test);
    }

    private void withConsole(UnaryOperator<Assessment> change, Consumer<DiscussViewModel> test) {
        Path data = folder.resolve(Integer.toString(consoles++));
        try (Storage storage = H2Database.open(data, new TestClock())) {
            test.accept(new DiscussFixture(change, storage).atFirstItem());
        }
    }
}
