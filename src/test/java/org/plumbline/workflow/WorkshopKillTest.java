package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.Absence;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.Distribution;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.workflow.WorkshopPlayer.Step;
import org.plumbline.workshop.Room;
import org.plumbline.workshop.Slides;
import org.plumbline.workshop.VotesIn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Kills the program in each state of an item and finds the room as it was. */
@Tag("slow")
final class WorkshopKillTest {

    @TempDir private Path directory;

    @ParameterizedTest
    @EnumSource(Step.class)
    void theRoomGoesOnWhereItWasKilled(Step step) throws IOException, InterruptedException {
        playUntil(step);

        try (Storage storage = H2Database.open(directory, Clock.systemUTC())) {
            Room room = WorkshopPlayer.discussing(storage).takeUp().orElseThrow();
            check(step, room, room.item().orElseThrow());
            assertThat(
                            storage.assessments()
                                    .find(WorkshopPlayer.ID)
                                    .orElseThrow()
                                    .answers()
                                    .given())
                    .containsAll(WorkshopPlayer.sample(step).answers().given());
        }
    }

    private static void check(Step step, Room room, ItemId item) {
        Talk talk = room.talk().orElseThrow();
        int people = room.outline().participants().size();
        switch (step) {
            case OPENED, NEXT_ITEM -> assertThat(talk.stage()).isEqualTo(Talk.Stage.VOTING);
            case FIRST_REVEALED -> {
                assertThat(talk.stage()).isEqualTo(Talk.Stage.REVEALED);
                assertThat(talk.round()).isEqualTo(1);
                assertThat(shown(room, item, 1).total()).isEqualTo(people);
            }
            case SECOND_VOTE_BEGUN_AFTER_THE_REVEAL -> assertThat(votesIn(room)).isZero();
            case SOME_VOTES_CAST -> assertThat(votesIn(room)).isEqualTo(3);
            case ALL_VOTES_CAST -> assertThat(votesIn(room)).isEqualTo(people);
            case SECOND_REVEALED -> assertThat(shown(room, item, 2).at(3)).isEqualTo(people);
            case WRITTEN -> assertThat(talk.draft()).isEqualTo(WorkshopPlayer.draft());
            case SETTLED ->
                    assertThat(room.outline().findings().agreedOn(item))
                            .contains(new AgreedLevel(item, 5, WorkshopPlayer.REASON));
            case EVIDENCE_GRADED ->
                    assertThat(room.outline().findings().evidenceOf(item))
                            .contains(new Evidence(item, 2, "Contact log"));
            case ACTION_CAPTURED -> {
                assertThat(room.outline().actions().getFirst().what())
                        .isEqualTo(WorkshopPlayer.ACTION);
                assertThat(talk.draft().action()).isEqualTo(TalkDraft.EMPTY.action());
            }
            case LEFT_OPEN -> {
                assertThat(talk.stage()).isEqualTo(Talk.Stage.SETTLED);
                assertThat(room.outline().findings().openOn(item))
                        .contains(
                                new OpenItem(
                                        item, OpenItem.Kind.NO_AGREEMENT, WorkshopPlayer.REASON));
                assertThat(room.workshop().away()).hasSize(1);
                assertThat(room.outline().findings().absences())
                        .contains(new Absence(item, List.copyOf(room.workshop().away())));
            }
            case FIRST_VOTES_PASSED -> {
                assertThat(votesIn(room)).isEqualTo(3);
                assertThat(room.votes().orElseThrow().waitingFor()).hasSize(people - 3);
            }
            case FIRST_VOTES_COUNTED -> {
                assertThat(talk.way()).isEqualTo(VotingWay.CARDS);
                assertThat(room.votes().orElseThrow().in()).isEqualTo(people);
            }
            case FIRST_VOTES_KEYED -> {
                assertThat(talk.way()).isEqualTo(VotingWay.KEYPAD);
                assertThat(votesIn(room)).isEqualTo(WorkshopPlayer.SEATS);
            }
            case FIRST_VOTES_SHOWN -> {
                assertThat(talk.stage()).isEqualTo(Talk.Stage.REVEALED);
                assertThat(shown(room, item, 1).votes()).containsExactly(0, 1, 1, 1, 1, 1);
            }
        }
        if (talk.stage() == Talk.Stage.VOTING) {
            assertThat(Slides.picture(room, item, talk.round())).isEmpty();
        }
    }

    private static Distribution shown(Room room, ItemId item, int round) {
        return Slides.picture(room, item, round).orElseThrow().votes();
    }

    private static int votesIn(Room room) {
        VotesIn votes = room.votes().orElseThrow();
        assertThat(votes.voters()).hasSize(votes.in());
        return votes.in();
    }

    private void playUntil(Step step) throws IOException, InterruptedException {
        Process player =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xshare:auto",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                WorkshopPlayer.class.getName(),
                                directory.toString(),
                                step.name())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader words =
                new BufferedReader(
                        new InputStreamReader(
                                player.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(words.readLine()).isEqualTo("played");
        } finally {
            player.destroyForcibly().waitFor();
        }
    }
}
