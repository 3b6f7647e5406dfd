package org.plumbline.app;

import org.plumbline.model.ActionStatus;
import org.plumbline.model.AgendaEntry;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Mode;
import org.plumbline.model.Phase;
import org.plumbline.model.Talk;
import org.plumbline.model.TurnState;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.ui.shell.AssessmentStatus;
import org.plumbline.ui.shell.StatusSource;

import java.util.List;
import java.util.Optional;
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
                talks(assessment),
                assessment.actions().size(),
                finished(assessment));
    }

    /** Only a team that votes in the room discusses; confidential votes are never shown. */
    private Optional<AssessmentStatus.Talks> talks(Assessment assessment) {
        if (assessment.setup().mode() != Mode.WORKSHOP) {
            return Optional.empty();
        }
        List<Talk> talks =
                storage.workshops().find(assessment.id()).stream()
                        .flatMap(notes -> notes.workshop().agenda().stream())
                        .map(AgendaEntry::topic)
                        .filter(AgendaEntry.Topic.ItemTalk.class::isInstance)
                        .map(topic -> ((AgendaEntry.Topic.ItemTalk) topic).talk())
                        .toList();
        int ended = (int) talks.stream().filter(talk -> talk.stage() == Talk.Stage.SETTLED).count();
        return Optional.of(new AssessmentStatus.Talks(talks.size(), ended));
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
