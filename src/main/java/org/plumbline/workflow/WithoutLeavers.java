package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the begun turns of people who are no longer asked, and their names at actions, out. */
final class WithoutLeavers {

    private final Set<ParticipantId> staying;

    private WithoutLeavers(List<Participant> people) {
        staying = people.stream().map(Participant::id).collect(Collectors.toSet());
    }

    static Assessment of(Assessment assessment, List<Participant> people) {
        var without = new WithoutLeavers(people);
        Answers answers = assessment.answers();
        var turns =
                answers.turns().stream()
                        .filter(turn -> without.staying.contains(turn.participant()))
                        .toList();
        return assessment
                .withParticipants(people)
                .withAnswers(answers.withTurns(turns))
                .withActions(assessment.actions().stream().map(without::action).toList());
    }

    private Action action(Action action) {
        return action.draft()
                .owner(action.owner().filter(staying::contains))
                .firstMeasure(
                        action.firstMeasure()
                                .map(
                                        measure ->
                                                measure.withCountedBy(
                                                        measure.countedBy()
                                                                .filter(staying::contains))))
                .action();
    }
}
