package org.plumbline.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Workshops;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.ItemId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.TalkTimer;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

class DiscussionTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final ItemId ITEM = new ItemId("SIN1.1");

    private final Workshop planned =
            Workshop.planned(
                    List.of(
                            AgendaEntry.planned("part-1", new Topic.Part(Kind.BREAK), 15),
                            Workshops.item("SIN1.1", Why.SPLIT)));
    private final Workshop voting =
            Discussion.comeTo(planned, "item-SIN1.1", VotingWay.CARDS, NOON);
    private final Workshop revealed = Discussion.reveal(voting);

    private static Talk talk(Workshop workshop) {
        return workshop.talkAbout(ITEM).orElseThrow();
    }

    private static void refused(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void comingToAnItemBeginsItsVoteWithTimeToThink() {
        assertThat(talk(voting).stage()).isEqualTo(Talk.Stage.VOTING);
        assertThat(talk(voting).way()).isEqualTo(VotingWay.CARDS);
        assertThat(voting.timer()).isEqualTo(TalkTimer.of(Discussion.TO_THINK));
    }

    @Test
    void comingBackToAnItemLeavesItsTalkAsItWas() {
        Workshop back =
                Discussion.comeTo(
                        Discussion.comeTo(revealed, "part-1", VotingWay.PASSED, NOON),
                        "item-SIN1.1",
                        VotingWay.PASSED,
                        NOON);

        assertThat(talk(back)).isEqualTo(talk(revealed));
    }

    @Test
    void aPartHasAClockOfItsMinutes() {
        Workshop pause = Discussion.comeTo(planned, "part-1", VotingWay.PASSED, NOON);

        assertThat(pause.timer()).isEqualTo(TalkTimer.of(Duration.ofMinutes(15)));
        refused(() -> Discussion.reveal(pause));
    }

    @Test
    void aRevealGivesTwoMinutesToSpeak() {
        assertThat(talk(revealed).stage()).isEqualTo(Talk.Stage.REVEALED);
        assertThat(revealed.timer()).isEqualTo(TalkTimer.TWO_MINUTES);
        refused(() -> Discussion.reveal(revealed));
    }

    @Test
    void theWayOfVotingChangesBeforeTheRevealOnly() {
        assertThat(talk(Discussion.takeVotes(voting, VotingWay.KEYPAD)).way())
                .isEqualTo(VotingWay.KEYPAD);
        refused(() -> Discussion.takeVotes(revealed, VotingWay.KEYPAD));
    }

    @Test
    void aSecondVoteComesAfterTheReveal() {
        Workshop second = Discussion.voteAgain(revealed, VotingWay.PASSED);

        assertThat(talk(second).round()).isEqualTo(2);
        assertThat(talk(second).stage()).isEqualTo(Talk.Stage.VOTING);
        refused(() -> Discussion.voteAgain(voting, VotingWay.PASSED));
        refused(() -> Discussion.voteAgain(revealed, VotingWay.COLLECTED));
        refused(() -> Discussion.takeVotes(second, VotingWay.COLLECTED));
    }

    @Test
    void aSecondVoteNobodyWantsGoesBackToTheFirst() {
        Workshop second = Discussion.voteAgain(revealed, VotingWay.PASSED);

        Workshop first = Discussion.dropSecondVote(second);

        assertThat(talk(first).round()).isEqualTo(1);
        assertThat(talk(first).stage()).isEqualTo(Talk.Stage.REVEALED);
        refused(() -> Discussion.dropSecondVote(voting));
        refused(() -> Discussion.dropSecondVote(revealed));
    }

    @Test
    void aTalkEndsAfterTheRevealAndCanBeOpenedAgain() {
        Workshop settled = Discussion.settle(revealed);

        assertThat(talk(settled).stage()).isEqualTo(Talk.Stage.SETTLED);
        assertThat(talk(Discussion.settle(settled)).stage()).isEqualTo(Talk.Stage.SETTLED);
        assertThat(talk(Discussion.reopen(settled)).stage()).isEqualTo(Talk.Stage.REVEALED);
        assertThat(talk(Discussion.voteAgain(settled, VotingWay.SLIPS)).round()).isEqualTo(2);
        refused(() -> Discussion.settle(voting));
        refused(() -> Discussion.reopen(revealed));
    }

    @Test
    void whatIsWrittenStaysWithTheItem() {
        TalkDraft draft = TalkDraft.EMPTY.withLevel(OptionalInt.of(2), "Seen twice.");

        Workshop written = Discussion.write(revealed, draft);

        assertThat(talk(Discussion.settle(written)).draft()).isEqualTo(draft);
        refused(() -> Discussion.write(planned, draft));
    }

    @Test
    void anEntryIsLeftBehindWhenTheRoomGoesOn() {
        assertThat(Discussion.leaveBehind(revealed).entry("item-SIN1.1").orElseThrow().done())
                .isTrue();
        assertThat(Discussion.leaveBehind(planned)).isEqualTo(planned);
    }
}
