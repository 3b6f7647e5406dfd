package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.AssessmentFileWriter;
import org.plumbline.exchange.ResultWriter;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.Wordings;
import org.plumbline.report.pdf.PdfPagePreviewer;
import org.plumbline.report.pdf.PdfReportWriter;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.store.h2.H2Database;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whatever is written to a file while votes are closed is the same as if nobody had voted: the
 * assessment file, the result and the report.
 */
final class FilesBeforeTheRevealTest {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final String REASON = "Nobody here sells anything";
    private static final Answer NONE = new Answer.NotApplicable(REASON);

    @TempDir private Path folder;

    /** The files, a sign for each byte. */
    private record Files(String assessment, String result, String report) {}

    @ParameterizedTest
    @EnumSource(
            value = VotingWay.class,
            names = {"PASSED", "CARDS", "SLIPS", "KEYPAD"})
    void filesMadeDuringAVoteCarryNoBallot(VotingWay way) throws IOException {
        try (Storage storage = H2Database.open(folder, new TestClock())) {
            Discussing discussing = secondVote(storage, way);
            Files before = files(storage);

            vote(discussing, way);
            assertThat(discussing.room().votes().orElseThrow().complete()).isTrue();
            Files during = files(storage);

            assertThat(during.assessment()).isEqualTo(before.assessment());
            assertThat(during.result()).isEqualTo(before.result());
            assertThat(during.report()).isEqualTo(before.report());
            assertThat(during.assessment()).doesNotContain(REASON);

            discussing.reveal();
            assertThat(files(storage).assessment()).isNotEqualTo(before.assessment());
        }
    }

    @Test
    void theReasonOfAVoteIsInTheFileOnlyOnceItWasShown() throws IOException {
        try (Storage storage = H2Database.open(folder, new TestClock())) {
            Discussing discussing = secondVote(storage, VotingWay.PASSED);
            vote(discussing, VotingWay.PASSED);
            assertThat(files(storage).assessment()).doesNotContain(REASON);

            discussing.reveal();

            assertThat(files(storage).assessment()).contains(REASON);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static Discussing secondVote(Storage storage, VotingWay way) {
        var catalogue = new CatalogueReader().builtIn();
        storage.assessments().save(new SampleAssessment(catalogue.questionnaires()).create(ID));
        var discussing =
                new Discussing(
                        storage,
                        new AssessmentScoring(),
                        new TestClock(),
                        () -> LocalDate.of(2026, 3, 12),
                        () -> new ActionId("captured"),
                        ID);
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        discussing.comeTo(
                room.workshop().agenda().stream()
                        .filter(entry -> entry.topic() instanceof Topic.ItemTalk)
                        .findFirst()
                        .orElseThrow()
                        .id());
        discussing.reveal();
        discussing.voteAgain(way);
        return discussing;
    }

    private static void vote(Discussing discussing, VotingWay way) {
        Room room = discussing.room();
        switch (way) {
            case PASSED ->
                    room.present()
                            .forEach(
                                    person -> discussing.cast(new Voter.Person(person.id()), NONE));
            case CARDS, SLIPS -> discussing.castCounted(List.of(7, 0, 0, 0, 0, 0), 0, 1);
            case KEYPAD ->
                    IntStream.rangeClosed(1, room.present().size())
                            .forEach(
                                    seat ->
                                            discussing.cast(
                                                    new Voter.Seat(seat), new Answer.Rated(0)));
            case COLLECTED -> throw new IllegalArgumentException("Nobody votes in the room");
        }
    }

    private static Files files(Storage storage) throws IOException {
        var desk =
                new ReportDesk(
                        storage,
                        new PastAssessments(storage.assessments(), storage.overview()),
                        new AssessmentScoring(),
                        new PdfReportWriter(),
                        new PdfPagePreviewer(),
                        Wordings.AS_ASKED);
        ReportMaterial material = desk.material(ID);
        Assessment kept = storage.assessments().find(ID).orElseThrow();
        return new Files(
                text(
                        new AssessmentFileWriter(new CatalogueReader().builtIn().builtIn())
                                .write(kept)),
                text(new ResultWriter().write(material.result())),
                text(
                        desk.make(material, ReportOptions.complete(LocalDate.of(2026, 3, 12)))
                                .bytes()));
    }
}
