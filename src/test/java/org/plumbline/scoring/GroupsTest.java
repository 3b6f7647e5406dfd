package org.plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.ItemId;
import org.plumbline.model.Polarity;
import org.plumbline.model.SectionId;

import java.util.List;

final class GroupsTest {

    private static Assessments workshop(int people, String... groups) {
        return Assessments.workshop(people)
                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 2))
                .everybodySays(3)
                .groups(groups);
    }

    private static GroupView view(Assessments team) {
        return Find.in(team).result().groups();
    }

    private static List<GroupField> row(GroupView view, String item) {
        return view.items().getOrDefault(new ItemId(item), List.of());
    }

    @Test
    void groupsLargeEnoughAreShown() {
        GroupView view =
                view(
                        workshop(6, "Sales", "Sales", "Sales", "Works", "Works", "Works")
                                .votes("SIN1.1", 1, 1, 1, 4, 4, 4));

        assertThat(view.columns())
                .containsExactlyInAnyOrder(
                        new GroupColumn(List.of("Sales"), 3), new GroupColumn(List.of("Works"), 3));
        assertThat(row(view, "SIN1.1"))
                .extracting(field -> field.score().orElseThrow())
                .containsExactlyInAnyOrder(20.0, 80.0);
        assertThat(view.sections().get(new SectionId("SIN1")))
                .extracting(field -> field.score().orElseThrow())
                .containsExactlyInAnyOrder(40.0, 70.0);
        assertThat(view.hidden()).isEmpty();
    }

    @Test
    void smallGroupIsMergedWithTheNextSmallOne() {
        GroupView view = view(workshop(8, "A", "A", "B", "B", "B", "C", "C", "C"));

        assertThat(view.columns())
                .containsExactly(
                        new GroupColumn(List.of("A", "B"), 5), new GroupColumn(List.of("C"), 3));
    }

    @Test
    void oneGroupOfAllSaysNothing() {
        GroupView view = view(workshop(4, "A", "A", "B", "B"));

        assertThat(view.columns()).hasSize(0);
        assertThat(view.items()).isEmpty();
        assertThat(view.hidden()).containsExactly("A", "B");
    }

    @Test
    void fewPeopleWithoutAGroupTakeTheSmallestGroupWithThem() {
        GroupView view = view(workshop(8, "A", "A", "A", "B", "B", "B", "B", ""));

        assertThat(view.columns()).containsExactly(new GroupColumn(List.of("B"), 4));
        assertThat(view.hidden()).containsExactly("A");
    }

    @Test
    void oneGroupBesideEnoughOthersIsShown() {
        assertThat(view(workshop(6, "A", "A", "A", "", "", "")).columns())
                .containsExactly(new GroupColumn(List.of("A"), 3));
    }

    @Test
    void smallGroupAloneIsHidden() {
        GroupView view = view(workshop(5, "A", "A", "", "", ""));

        assertThat(view.columns()).isEmpty();
        assertThat(view.hidden()).containsExactly("A");
    }

    @Test
    void hiddenFieldTakesTheNextSmallestWithIt() {
        GroupView view =
                view(
                        workshop(10, "A", "A", "A", "B", "B", "B", "C", "C", "C", "C")
                                .votes("SIN1.1", 1, 1, "DK", 4, 4, 4, 3, 3, 3, 3));

        assertThat(view.columns().get(0).names()).containsExactly("C");
        assertThat(row(view, "SIN1.1"))
                .extracting(GroupField::status)
                .containsExactly(
                        GroupField.Status.SHOWN,
                        GroupField.Status.HIDDEN,
                        GroupField.Status.HIDDEN);
        assertThat(row(view, "SIN1.2"))
                .extracting(GroupField::status)
                .containsOnly(GroupField.Status.SHOWN);
        // one of two items is not enough for a section
        assertThat(view.sections().get(new SectionId("SIN1")))
                .extracting(GroupField::status)
                .containsExactly(
                        GroupField.Status.SHOWN,
                        GroupField.Status.HIDDEN,
                        GroupField.Status.HIDDEN);
    }

    @Test
    void exactlyOneHiddenFieldIsNeverLeft() {
        GroupView view =
                view(
                        workshop(12, "A", "A", "A", "B", "B", "B", "C", "C", "C", "", "", "")
                                .votes("SIN1.1", 1, 1, "DK", 4, 4, 4, 3, 3, 3, 3, 3, 3));

        assertThat(row(view, "SIN1.1"))
                .filteredOn(field -> field.status() == GroupField.Status.HIDDEN)
                .hasSize(2);
    }

    @Test
    void fieldNobodyAnsweredNeedsNoProtection() {
        GroupView view =
                view(
                        workshop(9, "A", "A", "A", "B", "B", "B", "C", "C", "C")
                                .votes("SIN1.1", "DK", "DK", "DK", 4, 4, 4, 3, 3, 3));

        assertThat(row(view, "SIN1.1"))
                .filteredOn(field -> field.status() == GroupField.Status.HIDDEN)
                .hasSize(1);
    }

    @Test
    void itemsWithoutATeamValueHaveNoFields() {
        GroupView view =
                view(
                        workshop(6, "A", "A", "A", "B", "B", "B")
                                .ruledNotApplicable("SIN1.1")
                                .ruledNotApplicable("SIN1.2"));

        assertThat(row(view, "SIN1.1"))
                .extracting(GroupField::status)
                .containsOnly(GroupField.Status.NONE);
        assertThat(view.sections().get(new SectionId("SIN1")))
                .extracting(GroupField::status)
                .containsOnly(GroupField.Status.NONE);
    }

    @Test
    void consentingCeoProtectsNobodyElse() {
        Assessments team = workshop(7, "A", "A", "A", "B", "B", "B", "B").withConsentingCeo();

        assertThat(view(team).columns()).isEmpty();
        assertThat(view(team.consent(true, false)).columns()).hasSize(2);
    }

    @Test
    void consentingCeoDoesNotFillAField() {
        Assessments team =
                workshop(8, "A", "A", "A", "A", "B", "B", "B", "B")
                        .withConsentingCeo()
                        .votes("SIN1.1", 5, 2, 2, "DK", 3, 3, 3, 3);

        assertThat(view(team).columns()).hasSize(2);
        assertThat(row(view(team), "SIN1.1"))
                .extracting(GroupField::status)
                .containsOnly(GroupField.Status.HIDDEN);
        assertThat(row(view(team.consent(true, false)), "SIN1.1"))
                .extracting(GroupField::status)
                .containsOnly(GroupField.Status.SHOWN);
    }

    @Test
    void confidentialGroupsNeedFive() {
        String[] groups = {"A", "A", "A", "A", "A", "B", "B", "B", "B", "B"};
        Assessments ten =
                Assessments.confidential(10)
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                        .everybodySays(2)
                        .groups(groups);

        assertThat(view(ten).columns()).hasSize(2);
        assertThat(view(ten.leftOut(1)).columns()).isEmpty();
    }

    @Test
    void peopleWhoAnsweredNothingDoNotCount() {
        Assessments team =
                Assessments.workshop(6)
                        .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1))
                        .groups("A", "A", "A", "B", "B", "B")
                        .votes("SIN1.1", 3, 3, 3, 3, 3, null);

        assertThat(view(team).columns()).isEmpty();
    }

    @Test
    void smallestGroupIsMergedFirstWhateverItsName() {
        GroupView view = view(workshop(9, "A", "A", "A", "A", "B", "B", "C", "C", "C"));

        assertThat(view.columns())
                .containsExactly(
                        new GroupColumn(List.of("B", "C"), 5), new GroupColumn(List.of("A"), 4));
    }

    @Test
    void groupStillTooSmallIsMergedAgainWithTheNextSmallOne() {
        GroupView view = view(workshop(8, "A", "B", "C", "C", "D", "D", "D", "D"));

        assertThat(view.columns())
                .containsExactlyInAnyOrder(
                        new GroupColumn(List.of("A", "B", "C"), 4),
                        new GroupColumn(List.of("D"), 4));
    }

    @Test
    void twoHiddenFieldsOfTooFewTakeAThirdWithThem() {
        GroupView view =
                view(
                        workshop(12, "A", "A", "A", "B", "B", "B", "C", "C", "C", "D", "D", "D")
                                .votes("SIN1.1", 3, 3, 3, 3, 3, 3, 3, "DK", "DK", 3, "DK", "DK"));

        assertThat(row(view, "SIN1.1"))
                .filteredOn(field -> field.status() == GroupField.Status.HIDDEN)
                .hasSize(3);
    }

    @Test
    void sectionsAreMadeOfTheirOwnItems() {
        GroupView view =
                view(
                        workshop(6, "A", "A", "A", "B", "B", "B")
                                .asking(Questionnaires.of("SIN", Polarity.POSITIVE, 6, 1, 1))
                                .votes("SIN1.1", 1, 1, 1, 1, 1, 1)
                                .votes("SIN2.1", 4, 4, 4, 4, 4, 4));

        assertThat(view.sections().get(new SectionId("SIN1")))
                .allSatisfy(field -> assertThat(field.score()).hasValue(20));
        assertThat(view.sections().get(new SectionId("SIN2")))
                .allSatisfy(field -> assertThat(field.score()).hasValue(80));
    }

    @Test
    void ceosOwnAnswerIsInNoFieldOfTheCeoInstrument() {
        GroupView view =
                view(
                        workshop(8, "A", "A", "A", "A", "B", "B", "B", "B")
                                .withCeo()
                                .asking(Questionnaires.ceo())
                                .votes("CEO1", 5, 1, 1, 1, 1, 1, 1, 1));

        assertThat(row(view, "CEO1"))
                .allSatisfy(field -> assertThat(field.score()).hasValue(20))
                .extracting(field -> field.people().orElseThrow())
                .containsExactlyInAnyOrder(3, 4);
    }
}
