package org.plumbline.store.h2;

import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.StoreException;

import tools.jackson.core.JacksonException;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rows of all that a workshop writes down; none of them holds what anybody voted. */
final class RoomRows {

    private final WorkshopRows workshops = new WorkshopRows();
    private final SetupRows setups = new SetupRows();
    private final PeopleRows people = new PeopleRows();
    private final FindingRows findings = new FindingRows();
    private final WeighingRows weighings = new WeighingRows();
    private final ActionRows actions = new ActionRows();

    void plan(Sql sql, AssessmentId id, Workshop workshop) throws SQLException {
        H2AnswerStore.mustExist(sql, id);
        workshops.put(sql, id, workshop);
    }

    Optional<RoomNotes> find(Sql sql, AssessmentId id) throws SQLException {
        try {
            Optional<Workshop> workshop = workshops.find(sql, id);
            return workshop.isPresent()
                    ? Optional.of(notes(sql, id, workshop.get()))
                    : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException | JacksonException e) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE,
                    "The workshop of " + id + " cannot be read",
                    StrippedCause.of(e));
        }
    }

    private RoomNotes notes(Sql sql, AssessmentId id, Workshop workshop) throws SQLException {
        SetupRows.Head head =
                setups.find(sql, id).orElseThrow(() -> new IllegalArgumentException("No row"));
        return new RoomNotes(
                workshop,
                people.of(sql, id),
                head.consent(),
                findings.of(sql, id, head.evidenceCollected()),
                weighings.effort(sql, id),
                actions.of(sql, id));
    }

    RoomNotes change(Sql sql, AssessmentId id, UnaryOperator<RoomNotes> change)
            throws SQLException {
        RoomNotes present =
                find(sql, id)
                        .orElseThrow(
                                () ->
                                        new StoreException(
                                                StoreException.Kind.NOT_FOUND,
                                                "No workshop was planned"));
        RoomNotes changed = change.apply(present);
        save(sql, id, present, changed);
        return changed;
    }

    /** Writes only what changed: a key pressed in the room mostly moves the workshop alone. */
    private void save(Sql sql, AssessmentId id, RoomNotes present, RoomNotes changed)
            throws SQLException {
        if (!changed.workshop().equals(present.workshop())) {
            workshops.put(sql, id, changed.workshop());
        }
        if (changed.with(present.workshop()).equals(present)) {
            return;
        }
        people.replace(sql, id, changed.participants());
        setups.putConsent(sql, id, changed.consent(), changed.findings().evidenceCollected());
        findings.replace(sql, id, changed.findings());
        weighings.replaceEffort(sql, id, changed.effort());
        actions.replace(sql, id, changed.actions());
        StandingRows.forget(sql, id);
    }
}
