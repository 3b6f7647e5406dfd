package org.plumbline.store.h2;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Workshop;
import org.plumbline.store.RoomNotes;
import org.plumbline.store.WorkshopStore;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Workshops in the database. */
record H2WorkshopStore(Transactions transactions, RoomRows rooms, AssessmentRows assessments)
        implements WorkshopStore {

    @Override
    public Optional<Assessment> outline(AssessmentId assessment) {
        return transactions.read(sql -> assessments.outline(sql, assessment));
    }

    @Override
    public Optional<Assessment> unweighed(AssessmentId assessment) {
        return transactions.read(sql -> assessments.unweighed(sql, assessment));
    }

    @Override
    public Optional<RoomNotes> find(AssessmentId assessment) {
        return transactions.read(sql -> rooms.find(sql, assessment));
    }

    @Override
    public void plan(AssessmentId assessment, Workshop workshop) {
        transactions.write(sql -> rooms.plan(sql, assessment, workshop));
    }

    @Override
    public void forget(AssessmentId assessment) {
        transactions.write(
                sql -> {
                    sql.update("DELETE FROM ballot WHERE assessment = ?", assessment);
                    sql.update("DELETE FROM workshop WHERE assessment = ?", assessment);
                });
    }

    @Override
    public RoomNotes change(AssessmentId assessment, UnaryOperator<RoomNotes> change) {
        return transactions.writing(sql -> rooms.change(sql, assessment, change));
    }
}
