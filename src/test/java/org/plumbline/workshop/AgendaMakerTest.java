package org.plumbline.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.fixture.Assessments;
import org.plumbline.fixture.Questionnaires;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.AgendaEntry.Kind;
import org.plumbline.model.AgendaEntry.Topic;
import org.plumbline.model.AgendaEntry.Why;
import org.plumbline.model.Assessment;
import org.plumbline.model.Form;
import org.plumbline.model.ItemId;
import org.plumbline.scoring.AssessmentScoring;

import java.util.List;

class AgendaMakerTest {

    private final Assessment team =
            Assessments.workshop(6)
                    .everybodySays(3)
                    .votes("SIN1.1", 0, 0, 0, 5, 5, 5)
                    .votes("MOD1.1", 0, 2, 2, 5, 5, 3)
                    .votes("SIN2.1", 1, 1, 1, 1, 1, 1)
                    .votes("VAL1.1", 0, 1, 0, 0, 0, 0)
                    .build();

    private static List<AgendaEntry> agenda(AgendaPlan plan, Assessment team) {
        return AgendaMaker.make(plan, team, new AssessmentScoring().score(team));
    }

    private static List<Topic.ItemTalk> talks(List<AgendaEntry> agenda) {
        return agenda.stream()
                .map(AgendaEntry::topic)
                .filter(Topic.ItemTalk.class::isInstance)
                .map(Topic.ItemTalk.class::cast)
                .toList();
    }

    @Test
    void anEasyItemComesFirstThenTheFlaggedThenTheLowOnWhichTheTeamAgrees() {
        List<Topic.ItemTalk> talks = talks(agenda(AgendaPlan.ninetyMinutes(), team));

        assertThat(talks.getFirst().why()).isEqualTo(Why.EASY);
        assertThat(talks.subList(1, 3))
                .extracting(Topic.ItemTalk::item)
                .containsExactly(new ItemId("SIN1.1"), new ItemId("MOD1.1"));
        assertThat(talks.subList(1, 3))
                .extracting(Topic.ItemTalk::why)
                .containsExactly(Why.SPLIT, Why.SPREAD);
        assertThat(talks.stream().skip(3).map(Topic.ItemTalk::why)).containsOnly(Why.LOW);
        assertThat(talks.stream().skip(3).map(Topic.ItemTalk::item).limit(2))
                .containsExactly(new ItemId("VAL1.1"), new ItemId("SIN2.1"));
    }

    @Test
    void theEasyItemDoesNotComeAgainAsALowOne() {
        Assessment unanimous = Assessments.workshop(6).everybodySays(1).build();

        List<Topic.ItemTalk> talks = talks(agenda(AgendaPlan.halfDay(), unanimous));

        assertThat(talks).extracting(Topic.ItemTalk::item).doesNotHaveDuplicates().isNotEmpty();
        assertThat(talks.getFirst().why()).isEqualTo(Why.EASY);
    }

    @Test
    void theEasyItemIsTheClosestOneThatFitsTheRound() {
        Assessment closestAboutTheCeo =
                Assessments.workshop(6)
                        .asking(Questionnaires.ceo(), Questionnaires.val(), Questionnaires.sin())
                        .everybodySays(3)
                        .votes("SIN2.1", 1, 1, 1, 1, 1, 1)
                        .build();

        Topic.ItemTalk ninety =
                talks(agenda(AgendaPlan.ninetyMinutes(), closestAboutTheCeo)).getFirst();
        Topic.ItemTalk half = talks(agenda(AgendaPlan.halfDay(), closestAboutTheCeo)).getFirst();

        assertThat(ninety.why()).isEqualTo(Why.EASY);
        assertThat(ninety.item().value()).startsWith("VAL");
        assertThat(half.why()).isEqualTo(Why.EASY);
        assertThat(half.item().value()).startsWith("SIN");
    }

    @Test
    void inTheRoomTheAgendaTakesNinetyMinutes() {
        AgendaPlan plan = AgendaPlan.ninetyMinutesInTheRoom();
        Assessment allAsked = Assessments.workshop(6).build();
        Assessment shortForm = Assessments.workshop(6).shortForm().build();

        assertThat(minutes(AgendaMaker.withoutAnswers(plan, allAsked))).isEqualTo(90);
        assertThat(minutes(AgendaMaker.withoutAnswers(plan, shortForm))).isEqualTo(90);
    }

    @Test
    void thePlansTakeTheirMinutes() {
        assertThat(minutes(agenda(AgendaPlan.ninetyMinutes(), team))).isLessThanOrEqualTo(90);
        assertThat(minutes(agenda(AgendaPlan.halfDay(), team))).isLessThanOrEqualTo(240);
        assertThat(planned(AgendaPlan.ninetyMinutes())).isEqualTo(90);
        assertThat(planned(AgendaPlan.ninetyMinutesInTheRoom())).isEqualTo(90);
        assertThat(planned(AgendaPlan.halfDay())).isEqualTo(240);
    }

    private static int minutes(List<AgendaEntry> agenda) {
        return agenda.stream().mapToInt(AgendaEntry::minutes).sum();
    }

    private static int planned(AgendaPlan plan) {
        return plan.steps().stream()
                .mapToInt(
                        step ->
                                switch (step) {
                                    case AgendaPlan.Step.PartStep(Kind _, int minutes) -> minutes;
                                    case AgendaPlan.Step.TalkStep talk -> talk.minutes();
                                })
                .sum();
    }

    @Test
    void halfADayHasTwoBreaksAndRoundsOfItsQuestionnaires() {
        List<AgendaEntry> agenda = agenda(AgendaPlan.halfDay(), team);

        assertThat(agenda)
                .filteredOn(entry -> entry.topic().equals(new Topic.Part(Kind.BREAK)))
                .hasSize(2);
        assertThat(talks(agenda)).extracting(Topic.ItemTalk::item).doesNotHaveDuplicates();
    }

    @Test
    void withoutTheCeoInstrumentThereIsNoPartAboutTheCeo() {
        Assessment sins =
                Assessments.workshop(6).asking(Questionnaires.sin()).everybodySays(3).build();

        assertThat(agenda(AgendaPlan.ninetyMinutes(), sins))
                .extracting(AgendaEntry::topic)
                .doesNotContain(new Topic.Part(Kind.CEO_COMMITMENT));
    }

    @Test
    void withoutAnswersItemsOfTheShortFormOpenTheTalk() {
        List<Topic.ItemTalk> talks =
                talks(AgendaMaker.withoutAnswers(AgendaPlan.ninetyMinutesInTheRoom(), team));

        assertThat(talks).hasSize(4).extracting(Topic.ItemTalk::why).containsOnly(Why.CHOSEN);
    }

    @Test
    void eachFormHasItsPlan() {
        assertThat(AgendaPlan.of(Form.SHORT)).isEqualTo(AgendaPlan.ninetyMinutes());
        assertThat(AgendaPlan.of(Form.LONG)).isEqualTo(AgendaPlan.halfDay());
    }
}
