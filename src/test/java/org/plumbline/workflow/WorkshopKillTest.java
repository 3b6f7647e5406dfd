package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.AgreedLevel;
import org.plumbline.model.Evidence;
import org.plumbline.model.ItemId;
import org.plumbline.model.Talk;
import org.plumbline.model.TalkDraft;
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
                    .containsAll(WorkshopPlayer.sample().answers().given());
        }
    }

    private static void check(Step step, Room room, ItemId item) {
        Talk talk = room.talk().orElseThrow();
        int people = room.outline().participants().size();
        switch (step) {
            case OPENED, NEXT_ITEM -> assertThat(talk.stage()).isEqualTo(Talk.Stage.VOTING);
            case SECOND_VOTE_BEGUN_AFTER_THE_REVEAL -> assertThat(votesIn(room)).isZero();
            case SOME_VOTES_CAST -> assertThat(votesIn(room)).isEqualTo(3);
            case ALL_VOTES_CAST -> assertThat(votesIn(room)).isEqualTo(people);
            case SECOND_REVEALED ->
                    assertThat(Slides.picture(room, item, 2).orElseThrow().votes().at(3))
                            .isEqualTo(people);
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
        }
    }

    private static int votesIn(Room room) {
        VotesIn votes = room.votes().orElseThrow();
        assertThat(votes.voters()).hasSize(votes.in());
        return votes.in();
    }

    @Test
    void noVoteIsSeenAfterAKillBeforeTheReveal() throws IOException, InterruptedException {
        playUntil(Step.ALL_VOTES_CAST);

        try (Storage storage = H2Database.open(directory, Clock.systemUTC())) {
            Room room = WorkshopPlayer.discussing(storage).takeUp().orElseThrow();

            assertThat(Slides.picture(room, room.item().orElseThrow(), 2)).isEmpty();
        }
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
