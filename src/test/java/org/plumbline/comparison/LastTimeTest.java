package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Form;
import org.plumbline.model.ItemId;
import org.plumbline.model.Participant;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.List;

final class LastTimeTest {

    private static Assessments team(int level) {
        return Assessments.workshop(6).everybodySays(level);
    }

    private static LastTime last(Assessment now, Assessment... others) {
        return LastTime.before(now, List.of(others)).orElseThrow();
    }

    @Test
    void latestComparableOneBeforeIsTheLastTime() {
        Assessment now = Year.of(2026, team(3));

        LastTime last =
                last(
                        now,
                        now,
                        Year.of(2027, team(3)),
                        Year.of(2023, team(3)),
                        Year.of(2024, team(3)),
                        Year.inForm(Year.of(2025, team(3)), Form.SHORT));

        assertThat(last.id()).isEqualTo(new AssessmentId("y2024"));
        assertThat(last.title()).isEqualTo("Spring 2024");
        assertThat(last.date().getYear()).isEqualTo(2024);
        assertThat(last.comparison().stands()).hasSize(2);
    }

    @Test
    void firstAssessmentHasNoLastTime() {
        assertThat(LastTime.before(Year.of(2026, team(3)), List.of())).isEmpty();
    }

    @Test
    void whatOnePersonAnsweredAloneNeverStandsBesideATeam() {
        Assessment team = Year.of(2026, team(3));
        Assessment alone = Year.of(2025, Assessments.solo().withCeo().everybodySays(5));

        assertThat(Unlike.between(alone, team)).contains(Unlike.ONE_PERSON);
        assertThat(Unlike.between(team, alone)).contains(Unlike.ONE_PERSON);
        assertThat(LastTime.before(team, List.of(alone))).isEmpty();
    }

    @Test
    void onePersonIsComparedWithTheSamePersonAlone() {
        Assessment now = Year.of(2026, Assessments.solo().everybodySays(3));
        Assessment same = Year.of(2025, Assessments.solo().everybodySays(2));
        Participant other =
                new Participant(Assessments.person(1), "Somebody else", "Finance", "", false);

        assertThat(Unlike.between(same, now)).isEmpty();
        assertThat(Unlike.between(same.withParticipants(List.of(other)), now))
                .contains(Unlike.ONE_PERSON);
    }

    @Test
    void valuesOfLastTimeStandWhereTheWordsAreTheSame() {
        LastTime last = last(Year.of(2026, team(3)), Year.of(2025, team(2).agreed("SIN1.1", 4)));

        assertThat(last.item(new ItemId("SIN1.1"))).hasValue(4);
        assertThat(last.item(new ItemId("SIN1.2"))).hasValue(2);
        assertThat(last.section(new SectionId("SIN2"))).hasValue(40);
        assertThat(last.instrument(QuestionnaireId.MOD)).hasValue(40);
        assertThat(last.index()).isPresent();
        assertThat(last.range()).isPresent();
        assertThat(last.stage()).isPresent();
    }

    @Test
    void rewordedItemHasNoLastTimeNorHasWhatItIsPartOf() {
        LastTime last =
                last(Year.reworded(Year.of(2026, team(3)), "SIN1.1"), Year.of(2025, team(2)));

        assertThat(last.item(new ItemId("SIN1.1"))).isEmpty();
        assertThat(last.item(new ItemId("SIN1.2"))).hasValue(2);
        assertThat(last.section(new SectionId("SIN1"))).isEmpty();
        assertThat(last.section(new SectionId("SIN2"))).hasValue(40);
        assertThat(last.instrument(QuestionnaireId.SIN)).isEmpty();
        assertThat(last.index()).isEmpty();
        assertThat(last.range()).isEmpty();
        assertThat(last.stage()).isEmpty();
    }

    @Test
    void whatWasNotAskedLastTimeHasNoValue() {
        Assessment before =
                Year.of(2025, team(2)).withQuestionnaires(List.of(Questionnaires.sin()));

        LastTime last = last(Year.of(2026, team(3)), before);

        assertThat(last.item(new ItemId("MOD1.1"))).isEmpty();
        assertThat(last.section(new SectionId("MOD1"))).isEmpty();
        assertThat(last.instrument(QuestionnaireId.MOD)).isEmpty();
        assertThat(last.instrument(QuestionnaireId.SIN)).hasValue(40);
        assertThat(last.section(new SectionId("NONE"))).isEmpty();
    }

    @Test
    void ofTwoOfOneDayTheSameOneIsTheLastTime() {
        Assessment now = Year.of(2026, team(3));
        Assessment morning = Year.of(2025, team(2)).withId(new AssessmentId("a"));
        Assessment evening = Year.of(2025, team(2)).withId(new AssessmentId("b"));

        assertThat(last(now, morning, evening).id()).isEqualTo(evening.id());
        assertThat(last(now, evening, morning).id()).isEqualTo(evening.id());
    }
}
