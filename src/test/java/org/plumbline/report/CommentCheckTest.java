package org.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

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
    void leavesWordsAloneThatOnlyContainAName() {
        assertThat(check.find("The financed bonus, and Alabama.")).isEmpty();
        assertThat(check.find("We commit to it.")).isEmpty();
    }

    @Test
    void leavesVeryShortPartsOfNamesAlone() {
        assertThat(check.find("al dente, bo staff")).isEmpty();
    }
}
