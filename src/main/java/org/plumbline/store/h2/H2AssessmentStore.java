package org.plumbline.store.h2;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.StoreException;
import org.plumbline.store.WayBack;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whole assessments in the database. */
record H2AssessmentStore(Transactions transactions, AssessmentRows rows, InstantSource clock)
        implements AssessmentStore {

    @Override
    public void save(Assessment assessment) {
        transactions.write(sql -> rows.save(sql, assessment, clock.instant()));
    }

    @Override
    public Assessment change(AssessmentId id, UnaryOperator<Assessment> change) {
        return transactions.writing(
                sql -> {
                    Assessment present =
                            rows.find(sql, id)
                                    .orElseThrow(
                                            () ->
                                                    new StoreException(
                                                            StoreException.Kind.NOT_FOUND,
                                                            "There is no such assessment"));
                    Assessment changed = change.apply(present);
                    rows.save(sql, changed, clock.instant());
                    return changed;
                });
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return transactions.read(sql -> rows.find(sql, id));
    }

    @Override
    public Optional<WayBack> remove(AssessmentId id) {
        return transactions.writing(
                sql -> {
                    Optional<Assessment> present = rows.find(sql, id);
                    if (present.isEmpty()) {
                        return Optional.<WayBack>empty();
                    }
                    WayBack back = H2WayBack.of(sql, this, present.get());
                    rows.delete(sql, id);
                    return Optional.of(back);
                });
    }

    @Override
    public void delete(AssessmentId id) {
        transactions.write(sql -> rows.delete(sql, id));
    }
}
