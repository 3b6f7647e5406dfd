package org.plumbline.workflow;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.store.AssessmentStore;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Settles what is asked, whom, and how private the answers are. Each method keeps the change and
 * returns the assessment as it is then, or throws a {@link RefusedException} and changes nothing.
 */
public final class Preparing {

    private final AssessmentStore store;

    public Preparing(AssessmentStore store) {
        this.store = store;
    }

    /**
     * Changes names, date, form, mode or the smallest group shown. Once collecting has started only
     * names and date can be changed, and the smallest group raised.
     */
    public Assessment changeSetup(AssessmentId id, Setup setup) {
        return store.change(id, assessment -> withSetup(assessment, setup));
    }

    private static Assessment withSetup(Assessment assessment, Setup changed) {
        if (new Preparation(assessment).locked()) {
            Setup present = assessment.setup();
            refuseIf(
                    changed.form() != present.form()
                            || changed.mode() != present.mode()
                            || !changed.methodVersion().equals(present.methodVersion()),
                    Refusal.LOCKED_BY_START);
            refuseIf(changed.smallestGroup() < present.smallestGroup(), Refusal.FLOOR_ONLY_RAISED);
        }
        return assessment.withSetup(changed);
    }

    /** Chooses what is asked; at least one questionnaire. Locked once collecting has started. */
    public Assessment changeQuestionnaires(AssessmentId id, List<Questionnaire> questionnaires) {
        return store.change(
                id,
                assessment -> {
                    refuseIf(questionnaires.isEmpty(), Refusal.NO_QUESTIONNAIRE);
                    refuseIf(new Preparation(assessment).locked(), Refusal.LOCKED_BY_START);
                    return assessment.withQuestionnaires(questionnaires);
                });
    }

    /**
     * Changes who is asked: adds, removes, corrects, reorders. Whoever has answered stays and stays
     * (or does not become) the chief executive; names, roles and groups can be corrected until
     * collecting is closed.
     *
     * @param people everybody who is asked from now on
     */
    public Assessment changePeople(AssessmentId id, List<Participant> people) {
        return store.change(id, assessment -> withPeople(assessment, people));
    }

    /** Adds people after those who are asked already. */
    public Assessment addPeople(AssessmentId id, List<Person> people) {
        return store.change(
                id, assessment -> withPeople(assessment, new Preparation(assessment).with(people)));
    }

    private static Assessment withPeople(Assessment assessment, List<Participant> people) {
        refuseIf(assessment.phase() == Phase.CLOSED, Refusal.PEOPLE_LOCKED);
        refuseIf(people.stream().filter(Participant::ceo).count() > 1, Refusal.SECOND_CEO);
        var preparation = new Preparation(assessment);
        for (Participant present : assessment.participants()) {
            refuseIf(
                    preparation.hasAnswered(present.id()) && !keeps(people, present),
                    Refusal.PERSON_HAS_ANSWERED);
        }
        return WithoutLeavers.of(assessment, people);
    }

    private static boolean keeps(List<Participant> people, Participant present) {
        return people.stream()
                .anyMatch(p -> p.id().equals(present.id()) && p.ceo() == present.ceo());
    }

    /** Notes whether the team agreed that dots without names are shown in the room. */
    public Assessment agreeToReveal(AssessmentId id, boolean agreed) {
        return store.change(id, a -> a.withConsent(a.consent().withReveal(agreed)));
    }

    /**
     * Notes whether the organisation agreed to be counted, without its name, when organisations are
     * compared; can be given and withdrawn at any time.
     */
    public Assessment agreeToBenchmark(AssessmentId id, boolean agreed) {
        return store.change(id, a -> a.withConsent(a.consent().withBenchmark(agreed)));
    }

    /** Starts collecting; see {@link Preparation#startRefusal} for what it needs. */
    public Assessment startCollecting(AssessmentId id) {
        return store.change(
                id,
                assessment -> {
                    Optional<Refusal> refusal = new Preparation(assessment).startRefusal();
                    if (refusal.isPresent()) {
                        throw new RefusedException(refusal.get());
                    }
                    return assessment.withPhase(Phase.COLLECTING);
                });
    }

    /** Goes back to preparing, while nobody has answered anything. */
    public Assessment backToPreparing(AssessmentId id) {
        UnaryOperator<Assessment> back =
                assessment -> {
                    refuseIf(assessment.phase() == Phase.CLOSED, Refusal.NOT_COLLECTING);
                    refuseIf(!assessment.answers().nothingGiven(), Refusal.ANSWERS_ARE_IN);
                    return assessment.withPhase(Phase.PREPARING);
                };
        return store.change(id, back);
    }

    private static void refuseIf(boolean condition, Refusal reason) {
        if (condition) {
            throw new RefusedException(reason);
        }
    }
}
