package org.plumbline.model;

import java.util.List;
import java.util.Optional;

/**
 * One assessment of one organisation: who is asked what, what they answered, what they settled and
 * what they will do. It carries the exact content of the questionnaires it is answered with, so a
 * later edition of a questionnaire never changes it.
 *
 * @param questionnaires full content, at least one, each id once, those of their sections and items
 *     too
 * @param participants each id once, at most one CEO
 */
public record Assessment(
        AssessmentId id,
        Phase phase,
        Setup setup,
        List<Questionnaire> questionnaires,
        List<Participant> participants,
        Consent consent,
        Answers answers,
        Findings findings,
        Weighing weighing,
        List<Action> actions) {

    public Assessment {
        questionnaires = List.copyOf(questionnaires);
        participants = List.copyOf(participants);
        actions = List.copyOf(actions);
        Check.require(!questionnaires.isEmpty(), "An assessment must have a questionnaire");
        Check.unique(questionnaires, Questionnaire::id, "A questionnaire");
        Check.unique(sections(questionnaires), Section::id, "A section id");
        Check.unique(items(questionnaires), Item::id, "An item id");
        Check.unique(participants, Participant::id, "A participant id");
        Check.unique(actions, Action::id, "An action id");
        Check.require(
                participants.stream().filter(Participant::ceo).count() <= 1,
                "At most one participant can be the CEO");
    }

    private static List<Section> sections(List<Questionnaire> questionnaires) {
        return questionnaires.stream().flatMap(q -> q.sections().stream()).toList();
    }

    private static List<Item> items(List<Questionnaire> questionnaires) {
        return sections(questionnaires).stream().flatMap(s -> s.items().stream()).toList();
    }

    /** An assessment nobody has answered yet. */
    public static Assessment begin(
            AssessmentId id,
            Setup setup,
            List<Questionnaire> questionnaires,
            List<Participant> participants) {
        return new Assessment(
                id,
                Phase.PREPARING,
                setup,
                questionnaires,
                participants,
                Consent.NONE,
                Answers.NONE,
                Findings.NONE,
                Weighing.NONE,
                List.of());
    }

    /** What is really asked: the questionnaires in the form of this assessment. */
    public List<Questionnaire> asked() {
        return questionnaires.stream().flatMap(q -> q.inForm(setup.form()).stream()).toList();
    }

    /** The questionnaire that asks this item in the form of this assessment, if one does. */
    public Optional<Questionnaire> questionnaireOf(ItemId item) {
        return asked().stream().filter(q -> q.item(item).isPresent()).findFirst();
    }

    /** The participant with this id, if there is one. */
    public Optional<Participant> participant(ParticipantId participant) {
        return participants.stream().filter(p -> p.id().equals(participant)).findFirst();
    }

    /** The chief executive, if one is marked. */
    public Optional<Participant> ceo() {
        return participants.stream().filter(Participant::ceo).findFirst();
    }

    /** The same assessment under another id. */
    public Assessment withId(AssessmentId newId) {
        return new Assessment(
                newId,
                phase,
                setup,
                questionnaires,
                participants,
                consent,
                answers,
                findings,
                weighing,
                actions);
    }

    public Assessment withPhase(Phase newPhase) {
        return new Assessment(
                id,
                newPhase,
                setup,
                questionnaires,
                participants,
                consent,
                answers,
                findings,
                weighing,
                actions);
    }

    public Assessment withSetup(Setup newSetup) {
        return copy(newSetup, questionnaires, participants, consent, answers);
    }

    public Assessment withQuestionnaires(List<Questionnaire> newQuestionnaires) {
        return copy(setup, newQuestionnaires, participants, consent, answers);
    }

    public Assessment withParticipants(List<Participant> newParticipants) {
        return copy(setup, questionnaires, newParticipants, consent, answers);
    }

    public Assessment withConsent(Consent newConsent) {
        return copy(setup, questionnaires, participants, newConsent, answers);
    }

    public Assessment withAnswers(Answers newAnswers) {
        return copy(setup, questionnaires, participants, consent, newAnswers);
    }

    public Assessment withFindings(Findings newFindings) {
        return new Assessment(
                id,
                phase,
                setup,
                questionnaires,
                participants,
                consent,
                answers,
                newFindings,
                weighing,
                actions);
    }

    public Assessment withWeighing(Weighing newWeighing) {
        return new Assessment(
                id,
                phase,
                setup,
                questionnaires,
                participants,
                consent,
                answers,
                findings,
                newWeighing,
                actions);
    }

    public Assessment withActions(List<Action> newActions) {
        return new Assessment(
                id,
                phase,
                setup,
                questionnaires,
                participants,
                consent,
                answers,
                findings,
                weighing,
                newActions);
    }

    private Assessment copy(
            Setup newSetup,
            List<Questionnaire> newQuestionnaires,
            List<Participant> newParticipants,
            Consent newConsent,
            Answers newAnswers) {
        return new Assessment(
                id,
                phase,
                newSetup,
                newQuestionnaires,
                newParticipants,
                newConsent,
                newAnswers,
                findings,
                weighing,
                actions);
    }
}
