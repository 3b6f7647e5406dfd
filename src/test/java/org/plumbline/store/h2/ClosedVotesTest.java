package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Answer;
import org.plumbline.model.Answers;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.Participant;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.model.Weighing;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.AgendaPlan;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Before the reveal no statement that the database runs for a workshop reads what anybody answered
 * or voted: of tables that hold it, only the columns that say who is in are read, or rows are
 * counted.
 */
final class ClosedVotesTest {

    private static final AssessmentId ID = new AssessmentId("a-1");
    private static final Pattern HOLDS_VOTES =
            Pattern.compile(
                    "FROM\\s+(answer|ballot|counted_vote|importance|counted_importance)\\b");
    private static final Pattern SAYS_ONLY_WHO =
            Pattern.compile(
                    "SELECT\\s+(DISTINCT\\s+)?(participant|voter_kind,"
                            + " voter|COUNT\\(\\*\\))\\s+FROM.*",
                    Pattern.DOTALL);

    /** How many statements read what the room has seen while a round is taken. */
    private static final int[] SHOWN = {0, 0, 2};

    @TempDir private Path directory;

    private Storage storage;
    private Connection watcher;
    private Discussing discussing;

    @BeforeEach
    void roomAtAnItem() throws SQLException {
        storage = H2Database.open(directory, new TestClock());
        storage.assessments()
                .save(
                        new SampleAssessment(new CatalogueReader().builtIn().questionnaires())
                                .create(ID));
        discussing();
        Room room = discussing.plan(AgendaPlan.ninetyMinutes());
        watcher =
                new Driver()
                        .connect(
                                "jdbc:h2:file:" + directory.resolve("plumbline") + ";IFEXISTS=TRUE",
                                new Properties());
        // More than any workshop runs, as the database forgets the rarest beyond so many.
        new Sql(watcher).run("SET QUERY_STATISTICS_MAX_ENTRIES 5000");
        new Sql(watcher).run("SET QUERY_STATISTICS TRUE");
        discussing();
        discussing.takeUp();
        atTheFirstItem(room);
    }

    private void atTheFirstItem(Room room) {
        discussing.comeTo(
                room.workshop().agenda().stream()
                        .filter(entry -> entry.topic() instanceof Topic.ItemTalk)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** The database keeps the statements run since. */
    private void forgetStatements() throws SQLException {
        new Sql(watcher).run("SET QUERY_STATISTICS FALSE");
        new Sql(watcher).run("SET QUERY_STATISTICS TRUE");
    }

    private void discussing() {
        discussing =
                new Discussing(
                        storage,
                        new AssessmentScoring(),
                        new TestClock(),
                        () -> LocalDate.of(2026, 3, 12),
                        () -> new ActionId("captured"),
                        ID);
    }

    @AfterEach
    void close() throws SQLException {
        watcher.close();
        storage.close();
    }

    private List<String> readingVotes() throws SQLException {
        return new Sql(watcher)
                        .list(
                                "SELECT sql_statement FROM information_schema.query_statistics",
                                row -> row.text("sql_statement"))
                        .stream()
                        .filter(statement -> statement.stripLeading().startsWith("SELECT"))
                        .filter(statement -> HOLDS_VOTES.matcher(statement).find())
                        .filter(statement -> !SAYS_ONLY_WHO.matcher(statement.strip()).matches())
                        .toList();
    }

    @Test
    void noStatementReadsAnswersGivenBefore() throws SQLException {
        discussing.room();

        assertThat(readingVotes()).isEmpty();
    }

    @Test
    void aRevealReadsTheAnswersToItsItemAlone() throws SQLException {
        discussing.reveal();

        assertThat(readingVotes())
                .isNotEmpty()
                .allMatch(statement -> statement.contains("item = ?"));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, 1", "CARDS, 1", "SLIPS, 1", "KEYPAD, 1",
        "PASSED, 2", "CARDS, 2", "SLIPS, 2", "KEYPAD, 2"
    })
    void noStatementReadsVotesTakenInTheRoom(VotingWay way, int round) throws SQLException {
        if (round == 1) {
            nobodyAnswered();
            discussing.takeVotes(way);
        } else {
            discussing.reveal();
            discussing.voteAgain(way);
        }
        forgetStatements();

        vote(way);
        discussing();
        Room room = discussing.takeUp().orElseThrow();
        assertThat(room.votes().orElseThrow().complete()).isTrue();
        discussing.timer(timer -> timer.start(TestClock.BEGINNING));
        discussing.options(options -> options);
        discussing.emptyBox();
        vote(way);

        assertThat(readingVotes()).as("only what was shown: the first round").hasSize(SHOWN[round]);
        assertThat(readingVotes())
                .noneMatch(statement -> statement.contains("FROM ballot"))
                .allMatch(statement -> statement.contains("item = ?"));
        discussing.reveal();
        assertThat(readingVotes()).anyMatch(statement -> statement.contains("FROM ballot"));
    }

    @Test
    void noStatementReadsAVoteThatIsTakenBackOrASecondVoteThatIsGivenUp() throws SQLException {
        discussing.reveal();
        discussing.voteAgain(VotingWay.PASSED);
        forgetStatements();
        vote(VotingWay.PASSED);
        discussing.takeBack(new Voter.Person(discussing.room().present().getFirst().id()));
        discussing.dropSecondVote();

        assertThat(readingVotes()).allMatch(statement -> statement.contains("item = ?"));
        assertThat(readingVotes()).noneMatch(statement -> statement.contains("FROM ballot"));
    }

    @Test
    void noStatementReadsARatingOfImportanceBeforeTheLast() throws SQLException {
        storage.assessments().change(ID, team -> team.withWeighing(Weighing.NONE));
        Room room =
                discussing.comeTo(
                        discussing.room().workshop().agenda().stream()
                                .filter(
                                        entry ->
                                                entry.topic()
                                                        .equals(new Topic.Part(Kind.PRIORITIES)))
                                .findFirst()
                                .orElseThrow()
                                .id());
        forgetStatements();
        List<Participant> people = room.present();
        people.subList(1, people.size()).forEach(person -> rate(person, room));
        discussing();
        discussing.takeUp();
        assertThat(readingVotes()).noneMatch(statement -> statement.contains("FROM importance"));

        rate(people.getFirst(), room);
        assertThat(readingVotes()).anyMatch(statement -> statement.contains("FROM importance"));
    }

    private void rate(Participant person, Room room) {
        var overview = (Overview.Priorities) room.overview().orElseThrow();
        discussing.weigh(
                overview.low().stream()
                        .map(bar -> new ImportanceRating(person.id(), bar.section(), 4))
                        .toList());
    }

    /** The team before anybody answered, at the first item of a workshop without pre-work. */
    private void nobodyAnswered() {
        storage.assessments().change(ID, assessment -> assessment.withAnswers(Answers.NONE));
        discussing();
        atTheFirstItem(discussing.plan(AgendaPlan.ninetyMinutesInTheRoom()));
    }

    private void vote(VotingWay way) {
        var votes = discussing.room().votes().orElseThrow();
        switch (way) {
            case PASSED ->
                    votes.waitingFor()
                            .forEach(
                                    person ->
                                            discussing.cast(
                                                    new Voter.Person(person.id()),
                                                    new Answer.Rated(4)));
            case CARDS, SLIPS -> discussing.castCounted(List.of(0, 0, 5, 2, 0, 0), 1, 0);
            case KEYPAD -> {
                for (int seat = 1; seat <= votes.of(); seat++) {
                    discussing.cast(new Voter.Seat(seat), new Answer.Rated(1));
                }
            }
            case COLLECTED -> throw new IllegalArgumentException("Nobody votes in the room");
        }
    }
}
