package org.plumbline.workflow;

import org.jspecify.annotations.Nullable;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.Mode;
import org.plumbline.model.Participant;
import org.plumbline.model.Phase;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Setup;
import org.plumbline.store.Overview;
import org.plumbline.store.Standing;
import org.plumbline.store.Storage;
import org.plumbline.store.StoreException;
import org.plumbline.store.WayBack;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The desk on which assessments lie: list, begin, open, delete and take back, bring in and hand
 * out. What changes one that is open stands in {@link Preparing}, {@link Collecting} and {@link
 * Answering}. Safe for use by several threads.
 */
public final class AssessmentDesk {

    private final Storage storage;
    private final Standings standings;
    private final AssessmentExport export;
    private final InstantSource clock;
    private final Supplier<AssessmentId> ids;
    private @Nullable WayBack lastDeleted;

    /**
     * @param ids gives an id that was never used before
     */
    public AssessmentDesk(
            Storage storage,
            Standings standings,
            AssessmentExport export,
            InstantSource clock,
            Supplier<AssessmentId> ids) {
        this.storage = storage;
        this.standings = standings;
        this.export = export;
        this.clock = clock;
        this.ids = ids;
    }

    /** All assessments, the one opened last first. */
    public List<AssessmentSummary> summaries() {
        return storage.overview().list().stream().map(this::summary).toList();
    }

    /** The workshop that was left before its end, if the team opened last is in one. */
    public Optional<UnderWay> underWay() {
        return storage.overview().list().stream()
                .filter(one -> one.mode() == Mode.WORKSHOP && one.phase() == Phase.CLOSED)
                .filter(one -> one.lastOpened().isPresent())
                .max(Comparator.comparing(one -> one.lastOpened().orElseThrow()))
                .flatMap(one -> underWay(one.id()));
    }

    private Optional<UnderWay> underWay(AssessmentId id) {
        try {
            return storage.workshops().find(id).flatMap(notes -> UnderWay.of(id, notes.workshop()));
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.UNREADABLE) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /**
     * Begins an assessment, to be prepared. It takes over the unfinished actions of the last
     * assessment of the same organisation, and with them its people if none are named.
     *
     * @param questionnaires at least one
     * @param people may be empty
     */
    public Assessment begin(
            Setup setup, List<Questionnaire> questionnaires, List<Participant> people) {
        Assessment fresh = Assessment.begin(ids.get(), setup, questionnaires, people);
        Assessment begun =
                lastOf(setup.organisation())
                        .map(before -> new CarryingOver(before).into(fresh))
                        .orElse(fresh);
        storage.assessments().save(begun);
        storage.overview().opened(begun.id(), clock.instant());
        return begun;
    }

    /** The latest assessment of an organisation that can be read. */
    private Optional<Assessment> lastOf(String organisation) {
        var past = new PastAssessments(storage.assessments(), storage.overview());
        return storage.overview().list().stream()
                .filter(one -> one.organisation().strip().equalsIgnoreCase(organisation.strip()))
                .sorted(Comparator.comparing(Overview::date).reversed())
                .flatMap(one -> past.readable(one.id()).stream())
                .findFirst();
    }

    /**
     * Opens an assessment and remembers when.
     *
     * @throws StoreException if there is none, or it cannot be read
     */
    public Assessment open(AssessmentId id) {
        Assessment found = find(id);
        storage.overview().opened(id, clock.instant());
        return found;
    }

    /**
     * Opens an assessment as {@link #open} does, to look at its results: while a workshop rates
     * importance, without the ratings.
     *
     * @throws StoreException if there is none, or it cannot be read
     */
    public Assessment openResults(AssessmentId id) {
        open(id);
        return new Weighed(storage).find(id).orElseThrow();
    }

    /**
     * Deletes an assessment; {@link #undoDelete} brings back the last one until the program ends.
     */
    public synchronized void delete(AssessmentId id) {
        lastDeleted = storage.assessments().remove(id).orElse(null);
    }

    /** Deletes an assessment that cannot be read; there is no way back. */
    public void deleteUnreadable(AssessmentId id) {
        storage.assessments().delete(id);
    }

    /** Brings the assessment deleted last back, once, votes that are not revealed included. */
    public synchronized Optional<Assessment> undoDelete() {
        Optional<WayBack> back = Optional.ofNullable(lastDeleted);
        back.ifPresent(this::putBack);
        lastDeleted = null;
        return back.map(WayBack::assessment);
    }

    private void putBack(WayBack deleted) {
        deleted.go();
        storage.overview().opened(deleted.assessment().id(), clock.instant());
    }

    /** Brings an assessment in, unless one with the same id is there already. */
    public ImportOutcome importAssessment(Assessment imported) {
        Optional<Assessment> present = storage.assessments().find(imported.id());
        if (present.isEmpty()) {
            storage.assessments().save(imported);
            return new ImportOutcome.Added(imported);
        }
        return present.get().equals(imported)
                ? new ImportOutcome.Unchanged(imported)
                : new ImportOutcome.Differs(present.get(), imported);
    }

    /**
     * Brings an assessment in, in place of the one with the same id. Privacy can be tightened that
     * way, never loosened: who answered was promised what is kept here.
     *
     * @throws RefusedException if the present one is confidential and the imported one is not, or
     *     shows values of smaller groups
     */
    public Assessment importReplacing(Assessment imported) {
        if (storage.assessments()
                .find(imported.id())
                .filter(p -> loosens(imported, p))
                .isPresent()) {
            throw new RefusedException(Refusal.PRIVACY_ONLY_TIGHTENED);
        }
        storage.workshops().forget(imported.id());
        storage.assessments().save(imported);
        return imported;
    }

    private static boolean loosens(Assessment imported, Assessment present) {
        boolean opened =
                present.setup().mode() == Mode.CONFIDENTIAL
                        && imported.setup().mode() != Mode.CONFIDENTIAL;
        boolean lowered =
                imported.setup().smallestGroup() < present.setup().smallestGroup()
                        && present.phase() != Phase.PREPARING;
        return opened || lowered;
    }

    /** Brings an assessment in under a new id, beside the one with the same id. */
    public Assessment importBeside(Assessment imported) {
        Assessment copy = imported.withId(ids.get());
        storage.assessments().save(copy);
        return copy;
    }

    /** Writes an assessment to a file of its own, in place of an existing one. */
    public void exportTo(AssessmentId id, Path file) {
        export.write(find(id), file);
    }

    private Assessment find(AssessmentId id) {
        return storage.assessments()
                .find(id)
                .orElseThrow(
                        () ->
                                new StoreException(
                                        StoreException.Kind.NOT_FOUND, "No assessment " + id));
    }

    private AssessmentSummary summary(Overview overview) {
        try {
            return summary(overview, standingOf(overview), true);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.UNREADABLE) {
                throw e;
            }
            return summary(overview, Standing.NONE, false);
        }
    }

    private Standing standingOf(Overview overview) {
        if (overview.phase() != Phase.CLOSED) {
            return Standing.NONE;
        }
        return overview.standing().orElseGet(() -> computed(overview.id()));
    }

    private Standing computed(AssessmentId id) {
        Standing standing = standings.of(find(id));
        storage.overview().keepStanding(id, standing);
        return standing;
    }

    private static AssessmentSummary summary(
            Overview overview, Standing standing, boolean readable) {
        return new AssessmentSummary(
                overview.id(),
                overview.organisation(),
                overview.title(),
                overview.date(),
                overview.phase(),
                overview.form(),
                overview.mode(),
                overview.asked(),
                overview.participants(),
                overview.handedIn(),
                overview.stillToCome(),
                overview.lastOpened(),
                standing.stage(),
                standing.index(),
                standing.range().map(r -> new AssessmentSummary.IndexRange(r.low(), r.high())),
                readable);
    }
}
