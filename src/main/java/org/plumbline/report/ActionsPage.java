package org.plumbline.report;

import org.plumbline.model.Action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the team decided: the plan, what stops, when it is checked, and a line to sign on. */
final class ActionsPage implements ReportPage {

    private final Material material;
    private final ActionWords words;

    ActionsPage(Material material) {
        this.material = material;
        this.words = new ActionWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.ACTIONS;
    }

    @Override
    public List<Chapter> chapters() {
        List<Action> actions = material.assessment().actions();
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, text("report.action.lead", actions.size())));
        blocks.add(plan(actions));
        stops(actions).ifPresent(blocks::addAll);
        checks(actions).ifPresent(blocks::addAll);
        blocks.add(
                new SignatureLine(
                        List.of(text("report.action.sign.team"), text("report.action.sign.date"))));
        return List.of(
                Chapter.of(
                        "actions",
                        text("report.action.overline"),
                        text("report.action.title"),
                        blocks));
    }

    private Table plan(List<Action> actions) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.action.head.what"), 4.4),
                        Column.left(text("report.action.head.owner"), 2),
                        Column.left(text("report.action.head.due"), 1.7),
                        Column.left(text("report.action.head.measure"), 3.2),
                        Column.left(text("report.action.head.status"), 1.1));
        List<Row> rows = actions.stream().map(this::row).toList();
        return Table.of(columns, rows);
    }

    private Row row(Action action) {
        return Row.of(
                what(action),
                Cell.of(words.owner(action)),
                Cell.of(words.due(action)),
                Cell.of(words.measure(action).orElse(text("report.none"))),
                Cell.of(words.status(action)));
    }

    private Cell what(Action action) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(RichText.of(action.what(), RunStyle.STRONG)));
        words.because(action)
                .ifPresent(line -> blocks.add(Paragraph.of(TextRole.SMALL_QUIET, line)));
        if (!action.expect().isBlank()) {
            blocks.add(
                    Paragraph.of(
                            TextRole.SMALL_QUIET, text("report.action.expect", action.expect())));
        }
        return new Cell(blocks);
    }

    private Optional<List<Block>> stops(List<Action> actions) {
        List<ListItem> lines =
                actions.stream()
                        .filter(action -> !action.stop().isBlank())
                        .map(
                                action ->
                                        ListItem.of(
                                                RichText.of(action.stop(), RunStyle.STRONG)
                                                        .and(
                                                                "\n"
                                                                        + text(
                                                                                "report.action.stop.for",
                                                                                action.what()),
                                                                RunStyle.MUTED)))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(Heading.of(text("report.action.stop")), new BulletList(lines)));
    }

    private Optional<List<Block>> checks(List<Action> actions) {
        List<String> lines =
                actions.stream()
                        .filter(action -> action.check().or(action::due).isPresent())
                        .sorted(
                                Comparator.comparing(
                                        action -> action.check().or(action::due).orElseThrow()))
                        .map(
                                action ->
                                        text(
                                                "report.action.check",
                                                words.check(action),
                                                action.what()))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(Heading.of(text("report.action.checks")), BulletList.of(lines)));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
