package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be said about an assessment while it is prepared. Asks no store and changes nothing. */
public record Preparation(Assessment assessment) {

    /** Seconds a person needs for an item: about 41 minutes for all 124 (method 7.3). */
    private static final int SECONDS_PER_ITEM = 20;

    /** From this many people on something can be shown by group at all. */
    private static final int PEOPLE_FOR_GROUPS = 4;

    /** Whether questionnaires, form and mode are locked and the smallest group only goes up. */
    public boolean locked() {
        return assessment.phase() != Phase.PREPARING || !assessment.answers().nothingGiven();
    }

    /** What stands against starting to collect, if anything does. */
    public Optional<Refusal> startRefusal() {
        if (assessment.phase() != Phase.PREPARING) {
            return Optional.of(Refusal.ALREADY_STARTED);
        }
        if (assessment.asked().isEmpty()) {
            return Optional.of(Refusal.NO_QUESTIONNAIRE);
        }
        return peopleRefusal();
    }

    private Optional<Refusal> peopleRefusal() {
        int people = assessment.participants().size();
        if (assessment.setup().mode() == Mode.SOLO) {
            return people == 1 ? Optional.empty() : Optional.of(Refusal.SOLO_NEEDS_ONE_PERSON);
        }
        return people >= 2 ? Optional.empty() : Optional.of(Refusal.TOO_FEW_PEOPLE);
    }

    /** Items each person is asked. */
    public int items() {
        return assessment.asked().stream().mapToInt(q -> q.items().size()).sum();
    }

    /** Minutes each person needs for them, rounded. */
    public int minutes() {
        return minutesFor(items());
    }

    /** Minutes for the items of a questionnaire in the form of this assessment, rounded. */
    public int minutesFor(Questionnaire questionnaire) {
        return minutesFor(
                questionnaire
                        .inForm(assessment.setup().form())
                        .map(q -> q.items().size())
                        .orElse(0));
    }

    private static int minutesFor(int items) {
        return items == 0 ? 0 : Math.max(1, Math.round(items * SECONDS_PER_ITEM / 60f));
    }

    /** Whether the team is so small that nothing can be shown by group. */
    public boolean tooSmallForGroups() {
        return assessment.setup().mode() != Mode.SOLO
                && assessment.participants().size() < PEOPLE_FOR_GROUPS;
    }

    /** Whether nothing at all can be shown, as fewer people are asked than a value needs. */
    public boolean tooFewToShow() {
        return assessment.setup().mode() != Mode.SOLO
                && assessment.participants().size() < assessment.setup().smallestGroup();
    }

    /** What becomes of each group in the results if everybody answers, by its name. */
    public Map<String, GroupOutlook> groups() {
        return GroupOutlooks.of(assessment.participants(), assessment.setup().smallestGroup());
    }

    /** Whether a person has given an answer in any round. */
    public boolean hasAnswered(ParticipantId person) {
        return assessment.answers().given().stream().anyMatch(a -> a.participant().equals(person));
    }

    /** The participants with new people after them, each under an id not used before. */
    public List<Participant> with(List<Person> people) {
        List<Participant> all = new ArrayList<>(assessment.participants());
        Set<ParticipantId> used = usedIds();
        int number = 1;
        for (Person person : people) {
            while (!used.add(new ParticipantId("p" + number))) {
                number++;
            }
            all.add(person.as(new ParticipantId("p" + number)));
        }
        return List.copyOf(all);
    }

    private Set<ParticipantId> usedIds() {
        Set<ParticipantId> used = new HashSet<>();
        assessment.participants().forEach(participant -> used.add(participant.id()));
        assessment.answers().turns().forEach(turn -> used.add(turn.participant()));
        return used;
    }
}
