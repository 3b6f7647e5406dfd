package org.plumbline.store.h2;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Ballot;
import org.plumbline.model.Workshop;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.WayBack;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An assessment taken out of the database, with everything that only its rows knew. */
final class H2WayBack implements WayBack {

    private final H2AssessmentStore store;
    private final Assessment assessment;
    private final Optional<Workshop> workshop;
    private final List<Ballot> closed;

    private H2WayBack(
            H2AssessmentStore store,
            Assessment assessment,
            Optional<Workshop> workshop,
            List<Ballot> closed) {
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
                new BallotRows().all(sql, id));
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
        store.rows().save(sql, assessment, store.clock().instant());
        if (workshop.isPresent()) {
            new WorkshopRows().put(sql, assessment.id(), workshop.get());
        }
        var ballots = new BallotRows();
        for (Ballot ballot : closed) {
            ballots.put(sql, assessment.id(), ballot);
        }
    }
}
