package org.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Workshops;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class WorkshopTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");
    private static final ItemId ITEM = new ItemId("SIN1.1");
    private static final ParticipantId FIRST = new ParticipantId("p1");

    private final Workshop workshop =
            Workshop.planned(
                    List.of(
                            AgendaEntry.planned("part-1", new Topic.Part(Kind.OPENING), 8),
                            Workshops.item("SIN1.1", Why.EASY)));

    private static void refused(Runnable made) {
        assertThatThrownBy(made::run).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timeIsCountedForTheEntryTheRoomWasAt() {
        Workshop later =
                workshop.at("part-1", NOON)
                        .at("item-SIN1.1", NOON.plusSeconds(90))
                        .at("part-1", NOON.plusSeconds(120));

        assertThat(later.entry("part-1").orElseThrow().spentSeconds()).isEqualTo(90);
        assertThat(later.entry("item-SIN1.1").orElseThrow().spentSeconds()).isEqualTo(30);
        assertThat(later.current()).contains(later.agenda().getFirst());
    }

    @Test
    void nothingIsCountedBeforeItBegins() {
        assertThat(workshop.current()).isEmpty();
        assertThat(workshop.resting(NOON).agenda()).isEqualTo(workshop.agenda());
        assertThat(workshop.takenUp(NOON).since()).isEmpty();
    }

    @Test
    void aClockThatGoesBackwardsTakesNoTimeAway() {
        Workshop later = workshop.at("part-1", NOON).resting(NOON.minusSeconds(60));

        assertThat(later.entry("part-1").orElseThrow().spentSeconds()).isZero();
    }

    @Test
    void takingUpDoesNotCountTheTimeTheApplicationWasClosed() {
        Workshop running = workshop.at("part-1", NOON).withTimer(TalkTimer.TWO_MINUTES.start(NOON));

        Workshop again = running.takenUp(NOON.plusSeconds(7200));

        assertThat(again.timer()).isEqualTo(TalkTimer.TWO_MINUTES);
        assertThat(again.resting(NOON.plusSeconds(7210)).entry("part-1").orElseThrow())
                .satisfies(entry -> assertThat(entry.spentSeconds()).isEqualTo(10));
    }

    @Test
    void aTalkHasBegunOnceVotesAreAskedFor() {
        assertThat(workshop.at("part-1", NOON).talkHasBegun()).isFalse();
        assertThat(
                        workshop.withEntry(
                                        "item-SIN1.1",
                                        entry ->
                                                entry.with(
                                                        new Topic.ItemTalk(
                                                                ITEM,
                                                                Why.EASY,
                                                                Talk.NOT_BEGUN.voting(
                                                                        1, VotingWay.PASSED))))
                                .talkHasBegun())
                .isTrue();
    }

    @Test
    void anEvidenceGradeCanBeTakenBack() {
        ItemId other = new ItemId("SIN2.1");
        Findings two =
                Findings.NONE.with(new Evidence(ITEM, 2, "")).with(new Evidence(other, 1, ""));

        Findings one = two.withoutEvidence(ITEM);

        assertThat(one.evidence()).containsExactly(new Evidence(other, 1, ""));
        assertThat(one.evidenceCollected()).isTrue();
        assertThat(one.withoutEvidence(ITEM)).isEqualTo(one);
        assertThat(one.withoutEvidence(other)).isEqualTo(Findings.NONE);
    }

    @Test
    void anEntryThatIsDroppedLeavesTheRoomBetweenEntries() {
        Workshop dropped = workshop.at("part-1", NOON).withAgenda(workshop.agenda().subList(1, 2));

        assertThat(dropped.current()).isEmpty();
        assertThat(workshop.at("part-1", NOON).withAgenda(workshop.agenda()).at())
                .contains("part-1");
    }

    @Test
    void aWorkshopIsAtOneOfItsEntries() {
        refused(() -> workshop.at("part-7", NOON));
        refused(
                () ->
                        Workshop.planned(
                                List.of(
                                        workshop.agenda().getFirst(),
                                        workshop.agenda().getFirst())));
    }

    @Test
    void talksAreFoundByTheirItem() {
        assertThat(workshop.talkAbout(ITEM)).contains(Talk.NOT_BEGUN);
        assertThat(workshop.talkAbout(new ItemId("MOD1.1"))).isEmpty();
    }

    @Test
    void peopleAndOptionsChange() {
        Workshop changed =
                workshop.withAway(Set.of(FIRST))
                        .withOptions(new Workshop.RoomOptions(true, true, true, 3));

        assertThat(changed.away()).containsExactly(FIRST);
        assertThat(changed.options().blank()).isTrue();
    }

    @Test
    void entriesKeepTheirRanges() {
        AgendaEntry entry = workshop.agenda().getFirst();

        assertThat(entry.withMinutes(12).minutes()).isEqualTo(12);
        assertThat(entry.done(true).done()).isTrue();
        refused(() -> entry.withMinutes(0));
        refused(() -> entry.withMinutes(241));
        refused(() -> entry.spending(-1));
    }

    @Test
    void aTalkShowsARoundOnlyAfterItsReveal() {
        Talk voting = Talk.NOT_BEGUN.voting(1, VotingWay.CARDS);
        Talk revealed = voting.at(Talk.Stage.REVEALED);
        Talk again = revealed.voting(2, VotingWay.PASSED);

        assertThat(Talk.NOT_BEGUN.shows(1)).isFalse();
        assertThat(voting.shows(1)).isFalse();
        assertThat(revealed.shows(1)).isTrue();
        assertThat(revealed.shows(2)).isFalse();
        assertThat(again.shows(1)).isTrue();
        assertThat(again.shows(2)).isFalse();
        assertThat(again.at(Talk.Stage.SETTLED).shows(2)).isTrue();
        refused(() -> voting.voting(3, VotingWay.CARDS));
    }

    @Test
    void draftsAreWrittenPieceByPiece() {
        TalkDraft draft =
                TalkDraft.EMPTY
                        .withLevel(OptionalInt.of(2), "Seen twice.")
                        .withEvidence(OptionalInt.of(1), "A story")
                        .withAction("Visit", Optional.of(FIRST), Optional.empty());

        assertThat(Talk.NOT_BEGUN.with(draft).draft().level()).hasValue(2);
        assertThat(draft.grade()).hasValue(1);
        assertThat(draft.owner()).contains(FIRST);
        refused(() -> draft.withEvidence(OptionalInt.of(4), ""));
    }

    @Test
    void aClockCountsDownAndGoesOnBelowZero() {
        TalkTimer running = TalkTimer.TWO_MINUTES.start(NOON);

        assertThat(running.left(NOON.plusSeconds(30))).isEqualTo(Duration.ofSeconds(90));
        assertThat(running.left(NOON.plusSeconds(130))).isEqualTo(Duration.ofSeconds(-10));
        assertThat(running.left(NOON.minusSeconds(5))).isEqualTo(Duration.ofMinutes(2));
        assertThat(running.start(NOON.plusSeconds(9))).isEqualTo(running);
    }

    @Test
    void aClockCanBePausedAndMovedOn() {
        TalkTimer paused = TalkTimer.TWO_MINUTES.start(NOON).pause(NOON.plusSeconds(20));

        assertThat(paused.runs()).isFalse();
        assertThat(paused.left(NOON.plusSeconds(500))).isEqualTo(Duration.ofSeconds(100));
        assertThat(paused.plus(Duration.ofSeconds(30)).left(NOON))
                .isEqualTo(Duration.ofSeconds(130));
        assertThat(paused.plus(Duration.ofMinutes(-5)).length()).isEqualTo(Duration.ZERO);
        refused(() -> TalkTimer.of(Duration.ofSeconds(-1)));
        refused(() -> new TalkTimer(Duration.ZERO, Duration.ofSeconds(-1), Optional.empty()));
    }

    @Test
    void votesHaveTheirRanges() {
        refused(() -> new Voter.Seat(0));
        refused(() -> new Voter.Paper(0));
        refused(() -> new Ballot(ITEM, 3, new Voter.Seat(1), new Answer.DontKnow()));
        refused(() -> new CountedVotes(ITEM, 1, List.of(), 1, 0));
        refused(() -> new CountedVotes(ITEM, 1, List.of(0, 0), 0, 0));
        refused(() -> new CountedVotes(ITEM, 1, List.of(-1, 2), 0, 0));
        refused(() -> new CountedVotes(ITEM, 0, List.of(1), 0, 0));
        assertThat(new CountedVotes(ITEM, 1, List.of(0, 2), 1, 1).total()).isEqualTo(4);
    }

    @Test
    void countedImportanceHasFiveCounts() {
        SectionId section = new SectionId("SIN1");
        refused(() -> new CountedImportance(section, List.of(1, 2, 3, 4)));
        refused(() -> new CountedImportance(section, List.of(1, 2, 3, 4, -1)));
        CountedImportance counted = new CountedImportance(section, List.of(1, 0, 0, 0, 2));
        refused(() -> new Weighing(List.of(), List.of(), List.of(counted, counted)));
    }

    @Test
    void countedVotesStandOnceForAnItemAndRound() {
        CountedVotes votes = new CountedVotes(ITEM, 1, List.of(1), 0, 0);
        Answers answers = new Answers(List.of(), List.of(), List.of(votes));

        assertThat(answers.countedOn(ITEM, 1)).contains(votes);
        assertThat(answers.countedOn(ITEM, 2)).isEmpty();
        assertThat(answers.nothingGiven()).isFalse();
        assertThat(Answers.NONE.nothingGiven()).isTrue();
        assertThat(
                        Answers.NONE
                                .withGiven(
                                        List.of(GivenAnswer.of(FIRST, ITEM, new Answer.DontKnow())))
                                .nothingGiven())
                .isFalse();
        assertThat(answers.withGiven(List.of()).withTurns(List.of())).isEqualTo(answers);
        refused(() -> new Answers(List.of(), List.of(), List.of(votes, votes)));
    }

    @Test
    void anItemEndsInOneWay() {
        AgreedLevel agreed = new AgreedLevel(ITEM, 2, "");
        OpenItem left = new OpenItem(ITEM, OpenItem.Kind.NO_AGREEMENT, "");

        Findings level = Findings.NONE.with(left).with(agreed);
        Findings open = level.with(left);

        assertThat(level.agreedOn(ITEM)).contains(agreed);
        assertThat(level.openOn(ITEM)).isEmpty();
        assertThat(open.openOn(ITEM)).contains(left);
        assertThat(open.agreedOn(ITEM)).isEmpty();
        assertThat(open.withoutEnd(ITEM)).isEqualTo(Findings.NONE);
        refused(
                () ->
                        new Findings(
                                false,
                                List.of(agreed),
                                List.of(),
                                List.of(),
                                List.of(left),
                                List.of()));
    }

    @Test
    void evidenceAndAbsencesTakeThePlaceOfEarlierOnes() {
        Findings findings =
                Findings.NONE
                        .with(new Evidence(ITEM, 1, ""))
                        .with(new Evidence(ITEM, 3, "Log"))
                        .with(new Absence(ITEM, List.of(FIRST)));

        assertThat(findings.evidenceCollected()).isTrue();
        assertThat(findings.evidenceOf(ITEM).orElseThrow().grade()).isEqualTo(3);
        assertThat(findings.absences()).containsExactly(new Absence(ITEM, List.of(FIRST)));
        assertThat(findings.with(new Absence(ITEM, List.of())).absences()).isEmpty();
        assertThat(findings.with(new Absence(new ItemId("MOD1.1"), List.of(FIRST))).absences())
                .hasSize(2);
        refused(() -> new Absence(ITEM, List.of(FIRST, FIRST)));
    }
}
