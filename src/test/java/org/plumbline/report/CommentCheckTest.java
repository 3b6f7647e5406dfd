package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.ReportCases;
import org.plumbline.model.Assessment;
import org.plumbline.model.Findings;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.List;

class CommentCheckTest {

    private final CommentCheck check =
            new CommentCheck(
                    List.of(
                            person("p1", "Ingrid Solberg", "Chief Executive", true),
                            person("p2", "Łukasz Wójcik", "Finance", false),
                            person("p3", "Ελένη Παπά", "", false),
                            person("p4", "Al Bo", "IT", false)));

    private static Participant person(String id, String name, String role, boolean ceo) {
        return new Participant(new ParticipantId(id), name, role, "", ceo);
    }

    @Test
    void findsAFullNameBeforeAPartOfIt() {
        assertThat(check.find("Ask Ingrid Solberg, she knows.")).contains("Ingrid Solberg");
    }

    @Test
    void findsAFirstNameWhateverItsCaseAndAccents() {
        assertThat(check.find("only ŁUKASZ does it")).contains("Łukasz");
        assertThat(check.find("ΕΛΕΝΗ to the rescue")).contains("Ελένη");
        assertThat(check.find("wojcik decided")).contains("Wójcik");
    }

    @Test
    void findsARoleAndTheCeo() {
        assertThat(check.find("Finance blocks it.")).contains("Finance");
        assertThat(check.find("The CEO’s diary is full.")).contains("CEO");
        assertThat(check.find("our chief executive travels")).contains("Chief Executive");
    }

    @Test
    void findsAVeryShortRoleOnlyAsItIsWritten() {
        assertThat(check.find("IT says no.")).contains("IT");
        assertThat(check.find("We like it.")).isEmpty();
    }

    @Test
    void looksAtTheNotesOfTheRoomAsWellWhereTheyArePrinted() {
        Assessment talked =
                Assessments.workshop(4)
                        .asking(ReportCases.builtIn(QuestionnaireId.SIN))
                        .everybodySays(4)
                        .onlyVotes("SIN1.4", 4, 4)
                        .agreed("SIN1.1", 3, "Ingrid showed the log.")
                        .evidence("SIN1.2", 2, "Minutes by Finance")
                        .evidence("SIN1.4", 2, "A list of IT")
                        .build();
        Findings findings =
                talked.findings()
                        .with(
                                new OpenItem(
                                        new ItemId("SIN1.3"),
                                        OpenItem.Kind.KEPT_OPEN,
                                        "Wait for Łukasz."));

        assertThat(check.check(new AssessmentScoring().score(talked), findings))
                .extracting(NamingComment::named)
                .containsExactly("Ingrid", "Finance", "Łukasz");
    }

    @Test
    void leavesWordsAloneThatOnlyContainAName() {
        assertThat(check.find("The financed bonus, and Alabama.")).isEmpty();
        assertThat(check.find("We commit to it.")).isEmpty();
    }

    @Test
    void leavesVeryShortPartsOfNamesAlone() {
        assertThat(check.find("al dente, bo staff")).isEmpty();
    }
}
