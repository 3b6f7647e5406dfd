package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.Map;

final class SamePeopleTest {

    private static Assessment team(Participant... people) {
        return Year.withPeople(Assessments.workshop(3).build(), people);
    }

    private static Participant person(String id, String name, String role) {
        return new Participant(new ParticipantId(id), name, role, "", false);
    }

    private static Map<ParticipantId, ParticipantId> same(Assessment before, Assessment after) {
        return SamePeople.of(before, after);
    }

    private static Map.Entry<ParticipantId, ParticipantId> pair(String before, String after) {
        return Map.entry(new ParticipantId(before), new ParticipantId(after));
    }

    @Test
    void sameNameIsTheSamePersonWhateverTheIdAndTheRole() {
        assertThat(
                        same(
                                team(person("p1", "Ana Ruiz", "Sales")),
                                team(person("p7", " ana  RUIZ ", "Finance"))))
                .containsExactly(pair("p1", "p7"));
    }

    @Test
    void successorWithTheSameIdAndRoleIsAnotherPerson() {
        assertThat(
                        same(
                                team(person("p1", "Ana Ruiz", "Sales")),
                                team(person("p1", "Ben Ode", "Sales"))))
                .isEmpty();
    }

    @Test
    void amongNamesakesTheIdDecides() {
        assertThat(
                        same(
                                team(
                                        person("p1", "Jo Lee", "Sales"),
                                        person("p2", "Jo Lee", "Sales")),
                                team(
                                        person("p2", "Jo Lee", "Sales"),
                                        person("p1", "Jo Lee", "Sales"))))
                .containsOnly(pair("p1", "p1"), pair("p2", "p2"));
    }

    @Test
    void amongNamesakesWithoutIdsInCommonTheRoleDecides() {
        assertThat(
                        same(
                                team(
                                        person("p1", "Jo Lee", "Sales"),
                                        person("p2", "Jo Lee", "Works")),
                                team(
                                        person("p8", "Jo Lee", "Works"),
                                        person("p9", "Jo Lee", "Law"))))
                .containsExactly(pair("p2", "p8"));
    }

    @Test
    void inDoubtNobodyIsTheSame() {
        assertThat(
                        same(
                                team(
                                        person("p1", "Jo Lee", "Sales"),
                                        person("p2", "Jo Lee", "Sales")),
                                team(person("p8", "Jo Lee", "Sales"))))
                .isEmpty();
        assertThat(
                        same(
                                team(
                                        person("p1", "Jo Lee", "Sales"),
                                        person("p2", "Jo Lee", "Law")),
                                team(person("p1", "Jo Lee", "Law"), person("p9", "Jo Lee", "Law"))))
                .containsExactly(pair("p1", "p1"));
    }

    @Test
    void unknownNameIsNobody() {
        assertThat(same(team(person("p1", "Ana Ruiz", "Sales")), team(person("p2", "Bo", ""))))
                .isEmpty();
    }
}
