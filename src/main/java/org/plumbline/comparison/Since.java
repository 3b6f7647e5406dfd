package org.plumbline.comparison;

import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.ChangeScoring;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.PairedChange;

import java.util.List;
import java.util.OptionalDouble;

/** What changed from an earlier assessment to the latest one. */
public final class Since {

    /** Below this difference in points two values count as the same. */
    private static final double SAME = 1e-9;

    private final Stand before;
    private final Stand now;
    private final Team team;
    private final ChangeScoring changes;
    private final Done done;
    private final List<ItemId> items;

    Since(
            Stand before,
            Stand now,
            Team team,
            ChangeScoring changes,
            Done done,
            List<ItemId> items) {
        this.before = before;
        this.now = now;
        this.team = team;
        this.changes = changes;
        this.done = done;
        this.items = List.copyOf(items);
    }

    public Stand before() {
        return before;
    }

    public Stand now() {
        return now;
    }

    public Team team() {
        return team;
    }

    /** What was done in between. */
    public Done done() {
        return done;
    }

    /** What may be said about the change on an item. */
    public PairedChange item(ItemId item) {
        return careful(changes.item(item));
    }

    /** What may be said about the change of a section. */
    public PairedChange section(SectionId section) {
        return careful(changes.section(section));
    }

    /** What may be said about the change of an instrument. */
    public PairedChange instrument(QuestionnaireId instrument) {
        return careful(changes.instrument(instrument));
    }

    /** What may be said about the change of the index. */
    public PairedChange overall() {
        return careful(changes.overall());
    }

    /** Two teams of different people are set side by side, but no word is said on a change. */
    private PairedChange careful(PairedChange change) {
        return change instanceof PairedChange.Said && team.different()
                ? new PairedChange.Withheld(PairedChange.Reason.DIFFERENT_TEAM)
                : change;
    }

    /** Whether a section rose without an action behind it (method 5.2: "no recorded action"). */
    public boolean roseWithoutAction(SectionId section) {
        return section(section).up() && done.on(section).isEmpty();
    }

    /**
     * By how many points the shown value of an item differs, where both results have one; of
     * different teams no difference is told, as no word is.
     */
    public OptionalDouble difference(ItemId item) {
        return difference(before.item(item), now.item(item));
    }

    /** By how many points the shown value of a section differs, where both results have one. */
    public OptionalDouble difference(SectionId section) {
        return difference(before.section(section), now.section(section));
    }

    /** By how many points the score of an instrument differs, where both results have one. */
    public OptionalDouble difference(QuestionnaireId instrument) {
        return difference(before.instrument(instrument), now.instrument(instrument));
    }

    /**
     * By how many points the index differs as it is displayed, where both results have one: beside
     * 44 and 52 nobody shall read "up 7".
     */
    public OptionalDouble indexDifference() {
        return difference(displayed(before.index()), displayed(now.index()));
    }

    private static OptionalDouble displayed(OptionalDouble index) {
        return index.isPresent()
                ? OptionalDouble.of(DisplayRounding.points(index.getAsDouble()))
                : index;
    }

    private OptionalDouble difference(OptionalDouble before, OptionalDouble now) {
        return before.isPresent() && now.isPresent() && !team.different()
                ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /** The compared items whose shown value differs, the largest difference first. */
    public List<ItemId> moved() {
        return items.stream()
                .filter(item -> distance(item) > SAME)
                .sorted((one, other) -> Double.compare(distance(other), distance(one)))
                .toList();
    }

    private double distance(ItemId item) {
        return Math.abs(difference(item).orElse(0));
    }

    /** How many of the compared items with a finished action rose, as far as it may be said. */
    public Tally roseWithAction() {
        return tally(items.stream().filter(done::finishedOn).toList());
    }

    /** How many of the compared items without a finished action rose, as far as it may be said. */
    public Tally roseWithoutAction() {
        return tally(items.stream().filter(item -> !done.finishedOn(item)).toList());
    }

    private Tally tally(List<ItemId> among) {
        List<PairedChange> said =
                among.stream().map(this::item).filter(PairedChange.Said.class::isInstance).toList();
        return new Tally((int) said.stream().filter(PairedChange::up).count(), said.size());
    }

    /** So many rose, clearly or perhaps, of so many of which something may be said. */
    public record Tally(int rose, int of) {}
}
