package org.plumbline.comparison;

import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.AssessmentScoring;
import org.plumbline.scoring.InstrumentResult;
import org.plumbline.scoring.Participation;
import org.plumbline.scoring.Range;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The last comparable assessment before one, for the "last time" marks beside its result (design
 * 5): a value is here only where the wording of all that it is made of is the same.
 */
public final class LastTime {

    private final Assessment before;
    private final Assessment now;
    private final Result result;
    private final Set<ItemId> alike;

    private LastTime(Assessment before, Assessment now) {
        this.before = before;
        this.now = now;
        this.result = new AssessmentScoring().score(before);
        this.alike = LikeItems.of(before, now);
    }

    /** The latest of some assessments that lies before one and can be compared with it. */
    public static Optional<LastTime> before(Assessment now, List<Assessment> others) {
        return others.stream()
                .filter(other -> !other.id().equals(now.id()))
                .filter(other -> other.setup().date().isBefore(now.setup().date()))
                .filter(other -> Unlike.between(other, now).isEmpty())
                .max(Comparison.OLDEST_FIRST)
                .map(found -> new LastTime(found, now));
    }

    public AssessmentId id() {
        return before.id();
    }

    public String title() {
        return before.setup().title();
    }

    public LocalDate date() {
        return before.setup().date();
    }

    /** The level an item had: the agreed one, else the middle answer. */
    public OptionalDouble item(ItemId item) {
        return alike.contains(item)
                ? result.item(item)
                        .map(
                                found ->
                                        found.agreedLevel().isPresent()
                                                ? OptionalDouble.of(found.agreedLevel().getAsInt())
                                                : found.medianLevel())
                        .orElseGet(OptionalDouble::empty)
                : OptionalDouble.empty();
    }

    /** The score of a section, 0 to 100. */
    public OptionalDouble section(SectionId section) {
        return whole(AskedItems.of(section))
                ? result.section(section).map(SectionResult::score).orElseGet(OptionalDouble::empty)
                : OptionalDouble.empty();
    }

    /** The score of an instrument, 0 to 100. */
    public OptionalDouble instrument(QuestionnaireId instrument) {
        return whole(AskedItems.of(instrument))
                ? result.instrument(instrument)
                        .map(InstrumentResult::score)
                        .orElseGet(OptionalDouble::empty)
                : OptionalDouble.empty();
    }

    /** The index, 0 to 100. */
    public OptionalDouble index() {
        return alike() ? result.overall().score() : OptionalDouble.empty();
    }

    /** Who answered. */
    public Participation participation() {
        return result.participation();
    }

    /** The range beside the index. */
    public Optional<Range> range() {
        return alike() ? result.overall().range() : Optional.empty();
    }

    /** The number of the stage. */
    public Optional<Integer> stage() {
        return alike() ? result.stage().stage().map(stage -> stage.number()) : Optional.empty();
    }

    /** The two assessments side by side. */
    public Comparison comparison() {
        return Comparison.find(List.of(before, now)).orElseThrow();
    }

    /** Whether both times asked the same items in the same words. */
    public boolean alike() {
        return whole(AskedItems.all());
    }

    /** Whether both times asked the same items, all of them alike. */
    private boolean whole(AskedItems items) {
        Set<ItemId> today = items.apply(now);
        return items.apply(before).equals(today) && alike.containsAll(today);
    }
}
