package org.plumbline.app;

import org.plumbline.model.ActionStatus;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.model.TurnState;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.ui.shell.AssessmentStatus;
import org.plumbline.ui.shell.StatusSource;

import java.util.OptionalInt;

/** How an assessment stands, from what is kept of it. */
final class StoredStatus implements StatusSource {

    private final Storage storage;
    private final ScoredStandings standings;

    StoredStatus(Storage storage, ScoredStandings standings) {
        this.storage = storage;
        this.standings = standings;
    }

    @Override
    public AssessmentStatus of(AssessmentId id) {
        Assessment assessment =
                storage.assessments()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No assessment " + id));
        Standing standing = standing(assessment);
        return new AssessmentStatus(
                assessment.setup().organisation(),
                assessment.setup().title(),
                assessment.phase(),
                assessment.participants().size(),
                assessment.questionnaires().size(),
                handedIn(assessment),
                standing.stage(),
                standing.stage().isPresent() ? standing.index() : OptionalInt.empty(),
                assessment.actions().size(),
                finished(assessment));
    }

    private static int finished(Assessment assessment) {
        return (int)
                assessment.actions().stream()
                        .filter(action -> action.status() == ActionStatus.ACT)
                        .count();
    }

    private Standing standing(Assessment assessment) {
        return assessment.phase() == Phase.CLOSED ? standings.of(assessment) : Standing.NONE;
    }

    private static int handedIn(Assessment assessment) {
        return (int)
                assessment.participants().stream()
                        .map(person -> assessment.answers().turnOf(person.id()).state())
                        .filter(state -> state == TurnState.HANDED_IN)
                        .count();
    }
}
