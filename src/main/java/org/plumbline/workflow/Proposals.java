package org.plumbline.workflow;

import org.plumbline.model.Action;
import org.plumbline.model.Assessment;
import org.plumbline.model.Item;
import org.plumbline.model.ItemId;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.ItemResult;
import org.plumbline.scoring.PriorityResult;
import org.plumbline.scoring.Result;
import org.plumbline.scoring.SectionResult;
import org.plumbline.scoring.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tool proposes to act on (method 6.3): the eight highest priorities. */
final class Proposals {

    private static final int MOST = 8;
    private static final int LOWEST = 3;

    private final Assessment assessment;
    private final Result result;
    private final Set<ItemId> taken;

    Proposals(Assessment assessment, Result result) {
        this.assessment = assessment;
        this.result = result;
        this.taken =
                assessment.actions().stream()
                        .map(Action::item)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * For each of the eight sections of highest priority its lowest item that no action answers to
     * yet; where importance was not rated, for the lowest sections.
     */
    List<Proposal> all() {
        return sections()
                .flatMap(section -> items(result.itemsOf(section)).limit(1))
                .limit(MOST)
                .toList();
    }

    private Stream<SectionId> sections() {
        Stream<SectionId> ranked = result.priorities().stream().map(PriorityResult::section);
        Stream<SectionId> lowest =
                result.sections().stream()
                        .filter(section -> section.score().isPresent())
                        .sorted(Comparator.comparingDouble(s -> s.score().orElseThrow()))
                        .map(SectionResult::section);
        return Stream.concat(ranked, lowest).distinct();
    }

    /** The three lowest agreed levels; the three lowest items where nothing was agreed. */
    List<Proposal> lowest() {
        List<Proposal> agreed = items(result.items()).filter(Proposal::agreed).toList();
        Stream<Proposal> some = agreed.isEmpty() ? items(result.items()) : agreed.stream();
        return some.limit(LOWEST).toList();
    }

    private Stream<Proposal> items(List<ItemResult> items) {
        return items.stream()
                .filter(item -> item.score().isPresent() && !taken.contains(item.item()))
                .sorted(Comparator.comparingDouble(item -> item.score().orElseThrow()))
                .flatMap(item -> proposal(item).stream());
    }

    private Optional<Proposal> proposal(ItemResult item) {
        boolean agreed =
                item.official().filter(o -> o.source() == ValueSource.CONSENSUS).isPresent();
        return text(item.item())
                .map(
                        asked ->
                                new Proposal(
                                        item.section(), asked, item.score().orElseThrow(), agreed));
    }

    private Optional<Item> text(ItemId item) {
        return assessment.questionnaireOf(item).flatMap(q -> q.item(item));
    }
}
