package org.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.workflow.PastedPeople.Problem;
import org.plumbline.workflow.PastedPeople.Reason;

import java.util.List;

/** Lines of people from elsewhere. */
final class PastedPeopleTest {

    private static PastedPeople read(String text) {
        return PastedPeople.read(text, List.of());
    }

    @Test
    void readsNamesRolesAndGroups() {
        assertThat(read("Ingrid, Chief executive, Corporate\nPriya Raman , Sales\nLuc").people())
                .containsExactly(
                        new Person("Ingrid", "Chief executive", "Corporate"),
                        new Person("Priya Raman", "Sales", ""),
                        new Person("Luc", "", ""));
    }

    @Test
    void readsWhatASpreadsheetCopies() {
        assertThat(read("Solberg, Ingrid\tChief, acting\tTop\r\nRaman\t\tSales\t\t\r\n").people())
                .containsExactly(
                        new Person("Solberg, Ingrid", "Chief, acting", "Top"),
                        new Person("Raman", "", "Sales"));
    }

    @Test
    void semicolonsGoBeforeCommas() {
        assertThat(read("\"Solberg, Ingrid\"; Chief").people())
                .containsExactly(new Person("Solberg, Ingrid", "Chief", ""));
    }

    @Test
    void passesOverBlankLines() {
        assertThat(read("\n  \nLuc\n\n\t\n"))
                .isEqualTo(new PastedPeople(List.of(new Person("Luc", "", "")), List.of()));
        assertThat(read("")).isEqualTo(new PastedPeople(List.of(), List.of()));
    }

    @Test
    void saysWhichLinesItCouldNotTake() {
        String tooLong = "x".repeat(201);
        PastedPeople read =
                read("Luc\n, Sales\na, b, c, d\n\n" + tooLong + ", Sales\nluc , People\nMia");
        assertThat(read.people())
                .containsExactly(new Person("Luc", "", ""), new Person("Mia", "", ""));
        assertThat(read.problems())
                .containsExactly(
                        new Problem(2, Reason.NO_NAME),
                        new Problem(3, Reason.TOO_MANY_FIELDS),
                        new Problem(5, Reason.TOO_LONG),
                        new Problem(6, Reason.ALREADY_THERE));
    }

    @Test
    void whoIsAskedAlreadyIsNotAddedAgain() {
        var present = new Participant(new ParticipantId("p1"), "Luc Moreau", "", "", false);
        assertThat(PastedPeople.read("LUC MOREAU, People", List.of(present)).problems())
                .containsExactly(new Problem(1, Reason.ALREADY_THERE));
    }
}
