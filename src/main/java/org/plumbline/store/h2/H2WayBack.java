package org.plumbline.store.h2;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.Workshop;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.StoreException;
import org.plumbline.store.WayBack;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An assessment taken out of the database, with everything that only its rows knew. */
final class H2WayBack implements WayBack {

    private final H2AssessmentStore store;
    private final Assessment assessment;
    private final Optional<Workshop> workshop;
    private final Closed closed;

    /** What is no part of an assessment and is seen by nobody, or by one person alone. */
    private record Closed(
            List<Ballot> ballots, List<DraftRows.Draft> drafts, List<CodeTriesRows.Tried> tried) {

        static Closed of(Sql sql, AssessmentId id) throws SQLException {
            return new Closed(
                    new BallotRows().all(sql, id),
                    new DraftRows().all(sql, id),
                    new CodeTriesRows().all(sql, id));
        }

        void put(Sql sql, AssessmentId id) throws SQLException {
            for (Ballot ballot : ballots) {
                new BallotRows().put(sql, id, ballot);
            }
            for (DraftRows.Draft draft : drafts) {
                new DraftRows().put(sql, id, draft);
            }
            for (CodeTriesRows.Tried one : tried) {
                new CodeTriesRows().put(sql, id, one);
            }
        }
    }

    private H2WayBack(
            H2AssessmentStore store,
            Assessment assessment,
            Optional<Workshop> workshop,
            Closed closed) {
        this.store = store;
        this.assessment = assessment;
        this.workshop = workshop;
        this.closed = closed;
    }

    /** Reads what is needed to put an assessment back. */
    static H2WayBack of(Sql sql, H2AssessmentStore store, Assessment assessment)
            throws SQLException {
        AssessmentId id = assessment.id();
        return new H2WayBack(
                store,
                assessment,
                new RoomRows().find(sql, id).map(RoomNotes::workshop),
                Closed.of(sql, id));
    }

    @Override
    public Assessment assessment() {
        return assessment;
    }

    @Override
    public void go() {
        store.transactions().write(this::putBack);
    }

    private void putBack(Sql sql) throws SQLException {
        mustBeGone(sql);
        store.rows().save(sql, assessment, store.clock().instant());
        if (workshop.isPresent()) {
            new WorkshopRows().put(sql, assessment.id(), workshop.get());
        }
        closed.put(sql, assessment.id());
    }

    /** Else what came in from a file meanwhile would be lost. */
    private void mustBeGone(Sql sql) throws SQLException {
        if (sql.number("SELECT COUNT(*) FROM assessment WHERE id = ?", assessment.id()) > 0) {
            throw new StoreException(
                    StoreException.Kind.THERE_AGAIN, "The assessment is there again");
        }
    }
}
