package org.plumbline.workflow;

import org.plumbline.model.Answer;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.GivenAnswer;
import org.plumbline.model.ItemId;
import org.plumbline.model.ParticipantId;
import org.plumbline.store.Storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one participant gave and wrote so far. A change is kept in the store first and noted here
 * after; if the store fails, nothing that was given before is lost.
 */
final class TurnNotes {

    private final Storage storage;
    private final AssessmentId assessment;
    private final ParticipantId participant;
    private final Map<ItemId, GivenAnswer> given = new HashMap<>();
    private final Map<ItemId, String> drafts;

    TurnNotes(Storage storage, Assessment assessment, ParticipantId participant) {
        this.storage = storage;
        this.assessment = assessment.id();
        this.participant = participant;
        assessment.answers().of(participant, 1).forEach(answer -> given.put(answer.item(), answer));
        this.drafts = new HashMap<>(storage.drafts().drafts(assessment.id(), participant));
    }

    Optional<GivenAnswer> given(ItemId item) {
        return Optional.ofNullable(given.get(item));
    }

    /** The comment of the answer, or the draft where there is no answer. */
    Optional<String> comment(ItemId item) {
        return given(item)
                .map(GivenAnswer::comment)
                .orElseGet(() -> Optional.ofNullable(drafts.get(item)));
    }

    boolean givenComment(ItemId item) {
        return given(item).flatMap(GivenAnswer::comment).isPresent();
    }

    /**
     * Keeps an answer or its absence, and the comment beside it. What holds the comment from now on
     * is kept before what held it is given up, so that it is never nowhere.
     */
    void keep(ItemId item, Optional<Answer> answer, Optional<String> comment) {
        if (answer.isPresent()) {
            put(new GivenAnswer(participant, item, 1, answer.get(), comment));
            keepDraft(item, "");
        } else {
            keepDraft(item, comment.orElse(""));
            remove(item);
        }
    }

    private void put(GivenAnswer answer) {
        storage.answers().put(assessment, answer);
        given.put(answer.item(), answer);
    }

    private void remove(ItemId item) {
        storage.answers().remove(assessment, new GivenAnswer.Key(participant, item, 1));
        given.remove(item);
    }

    /** Forgets the comments that stand beside no answer. */
    void dropDrafts() {
        Map.copyOf(drafts).keySet().forEach(item -> keepDraft(item, ""));
    }

    private void keepDraft(ItemId item, String draft) {
        if (!drafts.getOrDefault(item, "").equals(draft)) {
            storage.drafts().putDraft(assessment, participant, item, draft);
            if (draft.isEmpty()) {
                drafts.remove(item);
            } else {
                drafts.put(item, draft);
            }
        }
    }
}
