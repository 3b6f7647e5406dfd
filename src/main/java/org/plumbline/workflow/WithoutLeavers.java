package org.plumbline.workflow;

import org.plumbline.model.Answers;
import org.plumbline.model.Assessment;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the begun turns of people who are no longer asked out of an assessment. */
final class WithoutLeavers {

    private WithoutLeavers() {}

    static Assessment of(Assessment assessment, List<Participant> people) {
        Set<ParticipantId> staying =
                people.stream().map(Participant::id).collect(Collectors.toSet());
        Answers answers = assessment.answers();
        var turns =
                answers.turns().stream().filter(t -> staying.contains(t.participant())).toList();
        return assessment.withParticipants(people).withAnswers(new Answers(answers.given(), turns));
    }
}
