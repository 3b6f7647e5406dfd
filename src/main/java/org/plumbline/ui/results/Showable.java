package org.plumbline.ui.results;

import org.plumbline.chart.Chart;
import org.plumbline.ui.slide.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of cards and items what the room may see of them. Comments stay on this screen. */
final class Showable {

    private Showable() {}

    static Shown of(Finding finding) {
        return new Shown(finding.title(), "", false, finding.chart(), finding.lines(), List.of());
    }

    static Shown of(StageCard stage) {
        String words = String.join(", ", present(stage.name(), stage.near()));
        String index = String.join(", ", present(stage.index(), stage.range()));
        return new Shown(
                stage.detail().heading(),
                index.isBlank() ? words : words + ": " + index,
                false,
                stage.bar(),
                stage.lines(),
                List.of());
    }

    private static List<String> present(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).toList();
    }

    static Shown of(RowList list) {
        List<Shown.Entry> rows =
                list.rows().stream()
                        .map(row -> new Shown.Entry(row.key(), row.title(), row.line()))
                        .toList();
        return new Shown(
                list.title(),
                "",
                false,
                Optional.empty(),
                rows.isEmpty() ? List.of(list.empty()) : List.of(),
                rows);
    }

    /** An item: its statement, its dots, the words for them and its levels. */
    static Shown of(Detail detail, ItemCard item) {
        List<String> lines = new ArrayList<>();
        lines.add((item.word() + " " + item.said()).strip());
        item.rungs()
                .forEach(
                        rung ->
                                lines.add(
                                        rung.lead()
                                                + ": "
                                                + rung.level()
                                                + " "
                                                + rung.name()
                                                + ". "
                                                + rung.line()));
        return new Shown(item.place(), item.statement(), true, detail.chart(), lines, List.of());
    }

    /** A detail of any kind. */
    static Shown of(Detail detail) {
        Optional<Chart> chart = detail.chart();
        return detail.item()
                .map(item -> of(detail, item))
                .orElseGet(
                        () ->
                                new Shown(
                                        detail.heading(),
                                        "",
                                        false,
                                        chart,
                                        detail.lines(),
                                        List.of()));
    }
}
