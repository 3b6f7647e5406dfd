package org.plumbline.workflow;

import org.plumbline.comparison.Unlike;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Phase;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.Overview;
import org.plumbline.store.OverviewStore;
import org.plumbline.store.StoreException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The other assessments of an organisation, as far as they are finished and can be read. */
public final class PastAssessments {

    private final AssessmentStore assessments;
    private final OverviewStore overview;

    /** Looks them up in what is kept. */
    public PastAssessments(AssessmentStore assessments, OverviewStore overview) {
        this.assessments = assessments;
        this.overview = overview;
    }

    /** The last one before an assessment that can be compared with it (method 5.2). */
    public Optional<Assessment> lastComparable(Assessment now) {
        return closedOf(now.setup().organisation())
                .filter(one -> one.date().isBefore(now.setup().date()))
                .flatMap(one -> readable(one.id()).stream())
                .filter(other -> Unlike.between(other, now).isEmpty())
                .findFirst();
    }

    /** Those before an assessment that can be compared with it, newest first. */
    public List<Assessment> comparable(Assessment now) {
        return of(now.setup().organisation()).stream()
                .filter(one -> one.setup().date().isBefore(now.setup().date()))
                .filter(other -> Unlike.between(other, now).isEmpty())
                .toList();
    }

    /** All finished assessments of an organisation, newest first. */
    List<Assessment> of(String organisation) {
        return closedOf(organisation).flatMap(one -> readable(one.id()).stream()).toList();
    }

    private Stream<Overview> closedOf(String organisation) {
        return overview.list().stream()
                .filter(one -> one.phase() == Phase.CLOSED)
                .filter(one -> one.organisation().strip().equalsIgnoreCase(organisation.strip()))
                .sorted(
                        Comparator.comparing(Overview::date)
                                .thenComparing(Overview::id)
                                .reversed());
    }

    /** An assessment that cannot be read is nothing to compare with, and no reason to stop. */
    Optional<Assessment> readable(AssessmentId id) {
        try {
            return assessments.find(id);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.UNREADABLE) {
                throw e;
            }
            return Optional.empty();
        }
    }
}
