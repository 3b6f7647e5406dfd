package org.plumbline.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the team and its facilitator settled about items.
 *
 * @param evidenceCollected whether evidence was asked for at all (gate G5)
 * @param open items talked about without an agreed level; none that has one
 * @param absences who was missing in the talk about which item
 */
public record Findings(
        boolean evidenceCollected,
        List<AgreedLevel> agreedLevels,
        List<NotApplicableRuling> notApplicable,
        List<Evidence> evidence,
        List<OpenItem> open,
        List<Absence> absences) {

    /** Nothing was settled yet. */
    public static final Findings NONE = new Findings(false, List.of(), List.of(), List.of());

    public Findings {
        agreedLevels = List.copyOf(agreedLevels);
        notApplicable = List.copyOf(notApplicable);
        evidence = List.copyOf(evidence);
        open = List.copyOf(open);
        absences = List.copyOf(absences);
        Check.unique(agreedLevels, AgreedLevel::item, "An agreed level of the same item");
        Check.unique(notApplicable, NotApplicableRuling::item, "A ruling on the same item");
        Check.unique(evidence, Evidence::item, "An evidence grade of the same item");
        Check.unique(open, OpenItem::item, "An open item");
        Check.unique(absences, Absence::item, "An absence from the same item");
        Set<ItemId> agreed =
                agreedLevels.stream().map(AgreedLevel::item).collect(Collectors.toSet());
        Check.require(
                open.stream().noneMatch(item -> agreed.contains(item.item())),
                "An item with an agreed level must not be open");
    }

    /** What was settled without a talk in a room. */
    public Findings(
            boolean evidenceCollected,
            List<AgreedLevel> agreedLevels,
            List<NotApplicableRuling> notApplicable,
            List<Evidence> evidence) {
        this(evidenceCollected, agreedLevels, notApplicable, evidence, List.of(), List.of());
    }

    /** The level agreed on for an item, if one is. */
    public Optional<AgreedLevel> agreedOn(ItemId item) {
        return agreedLevels.stream().filter(agreed -> agreed.item().equals(item)).findFirst();
    }

    /** How the talk about an item ended, if it ended without a level. */
    public Optional<OpenItem> openOn(ItemId item) {
        return open.stream().filter(left -> left.item().equals(item)).findFirst();
    }

    /** The evidence grade of an item, if one is recorded. */
    public Optional<Evidence> evidenceOf(ItemId item) {
        return evidence.stream().filter(seen -> seen.item().equals(item)).findFirst();
    }

    /** These findings with an agreed level in place of how the item ended before. */
    public Findings with(AgreedLevel agreed) {
        Findings cleared = withoutEnd(agreed.item());
        return cleared.withEnds(and(cleared.agreedLevels, agreed), cleared.open);
    }

    /** These findings with an item left open in place of how it ended before. */
    public Findings with(OpenItem left) {
        Findings cleared = withoutEnd(left.item());
        return cleared.withEnds(cleared.agreedLevels, and(cleared.open, left));
    }

    /** These findings without a word on how the talk about an item ended. */
    public Findings withoutEnd(ItemId item) {
        return withEnds(
                agreedLevels.stream().filter(agreed -> !agreed.item().equals(item)).toList(),
                open.stream().filter(left -> !left.item().equals(item)).toList());
    }

    /** These findings with an evidence grade; evidence is collected from now on. */
    public Findings with(Evidence seen) {
        List<Evidence> others =
                evidence.stream().filter(other -> !other.item().equals(seen.item())).toList();
        return new Findings(true, agreedLevels, notApplicable, and(others, seen), open, absences);
    }

    /**
     * These findings without the evidence grade of an item; with the last grade taken back no
     * evidence was collected (gate G5).
     */
    public Findings withoutEvidence(ItemId item) {
        List<Evidence> others =
                evidence.stream().filter(other -> !other.item().equals(item)).toList();
        return others.size() == evidence.size()
                ? this
                : new Findings(
                        !others.isEmpty(), agreedLevels, notApplicable, others, open, absences);
    }

    /** These findings with who was missing in the talk about an item; nobody removes the entry. */
    public Findings with(Absence absence) {
        List<Absence> others =
                absences.stream().filter(other -> !other.item().equals(absence.item())).toList();
        return new Findings(
                evidenceCollected,
                agreedLevels,
                notApplicable,
                evidence,
                open,
                absence.missing().isEmpty() ? others : and(others, absence));
    }

    private Findings withEnds(List<AgreedLevel> newLevels, List<OpenItem> newOpen) {
        return new Findings(
                evidenceCollected, newLevels, notApplicable, evidence, newOpen, absences);
    }

    private static <T> List<T> and(List<T> present, T added) {
        return Stream.concat(present.stream(), Stream.of(added)).toList();
    }
}
