package org.plumbline.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.fixture.Workshops;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.ItemId;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.ItemResult;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class SlidesTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final ItemId ITEM = new ItemId("SIN1.1");

    private final Assessment team =
            Assessments.workshop(8)
                    .asking(Questionnaires.sin())
                    .votes("SIN1.1", 1, 1, 1, 2, 2, 2, 4, 4)
                    .secondVotes("SIN1.1", 2, 2, 2, 2, 2, 2, 2, 3)
                    .build();
    private final Assessment outline = team.withAnswers(Answers.NONE);
    private final ItemResult result = new AssessmentScoring().scoreItem(team, ITEM).orElseThrow();
    private final Workshop planned =
            Workshop.planned(
                    List.of(
                            AgendaEntry.planned("part-1", new Topic.Part(Kind.OPENING), 8),
                            Workshops.item("SIN1.1", Why.SPLIT)));
    private final Workshop voting =
            Discussion.comeTo(planned, "item-SIN1.1", VotingWay.COLLECTED, NOON);
    private final Workshop revealed = Discussion.reveal(voting);

    private Room room(Workshop workshop) {
        return room(workshop, Map.of(ITEM, result), outline);
    }

    private static Room room(
            Workshop workshop, Map<ItemId, ItemResult> revealed, Assessment outline) {
        VotesIn votes = new VotesIn(VotingWay.COLLECTED, 6, 8, Set.of(), List.of());
        return new Room(outline, workshop, Optional.of(votes), revealed, Optional.empty());
    }

    @Test
    void beforeItBeginsTheRoomSeesWhoseAssessmentItIs() {
        assertThat(Slides.of(room(planned)))
                .isEqualTo(new Slide.Title(team.setup().organisation(), team.setup().title()));
    }

    @Test
    void theVoteSaysHowManyAreInAndNothingElse() {
        Slide.Vote vote = (Slide.Vote) Slides.of(room(voting, Map.of(), outline));

        assertThat(vote.in()).isEqualTo(6);
        assertThat(vote.of()).isEqualTo(8);
        assertThat(vote.item().number()).isEqualTo(1);
        assertThat(vote.item().of()).isEqualTo(1);
        assertThat(vote.item().levels()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void theRevealShowsDotsAndWhoMaySpeakFirst() {
        Slide.Reveal reveal = (Slide.Reveal) Slides.of(room(revealed));

        assertThat(reveal.picture().orElseThrow().votes().votes())
                .containsExactly(0, 3, 3, 0, 2, 0);
        assertThat(reveal.speakFirst()).containsExactly(4, 1);
        assertThat(reveal.before()).isEmpty();
        assertThat(reveal.agreed()).isEmpty();
    }

    @Test
    void theSecondVoteHasTheFirstBehindIt() {
        Workshop second = Discussion.reveal(Discussion.voteAgain(revealed, VotingWay.PASSED));

        Slide.Reveal reveal = (Slide.Reveal) Slides.of(room(second));

        assertThat(reveal.picture().orElseThrow().votes().at(2)).isEqualTo(7);
        assertThat(reveal.before().orElseThrow().at(1)).isEqualTo(3);
    }

    @Test
    void theAgreedLevelIsShownOnceItIsRecorded() {
        Assessment agreed =
                outline.withFindings(outline.findings().with(new AgreedLevel(ITEM, 2, "")));
        Workshop settled = Discussion.settle(revealed);

        Slide.Reveal reveal = (Slide.Reveal) Slides.of(room(settled, Map.of(ITEM, result), agreed));

        assertThat(reveal.agreed()).hasValue(2);
    }

    @Test
    void whatIsWrittenIsSeenIfTheFacilitatorWantsIt() {
        TalkDraft draft = TalkDraft.EMPTY.withLevel(OptionalInt.of(2), "Seen twice.");
        Workshop written = Discussion.write(revealed, draft);
        Workshop.RoomOptions alone = new Workshop.RoomOptions(false, false, false, 0);

        assertThat(((Slide.Reveal) Slides.of(room(written))).written()).contains(draft);
        assertThat(((Slide.Reveal) Slides.of(room(written.withOptions(alone)))).written())
                .isEmpty();
    }

    @Test
    void aBlankRoomSeesNothing() {
        Workshop blank = revealed.withOptions(new Workshop.RoomOptions(false, true, true, 0));

        assertThat(Slides.of(room(blank))).isEqualTo(new Slide.Blank());
        assertThat(Slides.uncovered(room(blank))).isInstanceOf(Slide.Reveal.class);
    }

    @Test
    void theTipFollowsTheShapeOfTheResult() {
        assertThat(TalkTip.of(result, Slides.picture(room(revealed), ITEM, 1), 1))
                .isEqualTo(TalkTip.TWO_CAMPS);
        assertThat(TalkTip.of(result, Optional.empty(), 1)).isEqualTo(TalkTip.JUST_TALK);
        assertThat(TalkTip.of(result, Slides.picture(room(revealed), ITEM, 2), 2))
                .isEqualTo(TalkTip.TAKE_IT);
    }
}
