package org.plumbline.report;

import org.plumbline.model.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is worth doing in a section: agreed actions first, then suggestions marked as such. */
final class SectionActions {

    private static final int MOST = 3;

    private final Material material;
    private final ActionWords words;

    SectionActions(Material material) {
        this.material = material;
        this.words = new ActionWords(material);
    }

    List<Block> blocks(AskedSection section) {
        List<ListItem> points =
                Stream.concat(agreed(section), suggested(section)).limit(MOST).toList();
        return points.isEmpty()
                ? List.of()
                : List.of(
                        Heading.of(material.text("report.section.doing")),
                        new NumberedList(points));
    }

    private Stream<ListItem> agreed(AskedSection section) {
        return material.assessment().actions().stream()
                .filter(action -> answersTo(action, section))
                .map(this::agreed);
    }

    private static boolean answersTo(Action action, AskedSection section) {
        return action.section().filter(section.section().id()::equals).isPresent()
                || section.items().stream()
                        .anyMatch(i -> action.item().filter(i.item().id()::equals).isPresent());
    }

    private ListItem agreed(Action action) {
        List<String> said = new ArrayList<>();
        said.add(material.text("report.section.agreed", words.owner(action), words.due(action)));
        action.firstMeasure()
                .ifPresent(
                        measure ->
                                said.add(
                                        material.text(
                                                "report.section.agreed.measure", measure.what())));
        return point(action.what(), String.join(" ", said));
    }

    private Stream<ListItem> suggested(AskedSection section) {
        return section.lowestFirst().stream()
                .filter(AskedItem::low)
                .filter(item -> !taken(item))
                .filter(item -> !item.item().action().isBlank())
                .map(
                        item ->
                                point(
                                        item.item().action(),
                                        material.text("report.section.suggested")));
    }

    private boolean taken(AskedItem item) {
        return material.assessment().actions().stream()
                .anyMatch(action -> action.item().filter(item.item().id()::equals).isPresent());
    }

    private static ListItem point(String what, String note) {
        return ListItem.of(RichText.of(what + "\n", RunStyle.STRONG).and(note, RunStyle.MUTED));
    }
}
