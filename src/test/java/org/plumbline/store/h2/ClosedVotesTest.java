package org.plumbline.store.h2;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.exchange.SampleAssessment;
import org.plumbline.fixture.TestClock;
import org.plumbline.model.ActionId;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.Answer;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Voter;
import org.plumbline.model.VotingWay;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.store.Storage;
import org.plumbline.workflow.Discussing;
import org.plumbline.workshop.AgendaPlan;
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
        new Sql(watcher).run("SET QUERY_STATISTICS TRUE");
        discussing();
        discussing.takeUp();
        discussing.comeTo(
                room.workshop().agenda().stream()
                        .filter(entry -> entry.topic() instanceof Topic.ItemTalk)
                        .findFirst()
                        .orElseThrow()
                        .id());
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

    @Test
    void noStatementReadsVotesTakenInTheRoom() throws SQLException {
        discussing.reveal();
        discussing.voteAgain(VotingWay.PASSED);
        new Sql(watcher).run("SET QUERY_STATISTICS FALSE");
        new Sql(watcher).run("SET QUERY_STATISTICS TRUE");
        Room room = discussing.room();
        for (var person : room.votes().orElseThrow().waitingFor()) {
            discussing.cast(new Voter.Person(person.id()), new Answer.Rated(4));
        }
        discussing.takeBack(new Voter.Person(room.present().getFirst().id()));
        discussing.emptyBox();

        assertThat(readingVotes()).isEmpty();
    }
}
