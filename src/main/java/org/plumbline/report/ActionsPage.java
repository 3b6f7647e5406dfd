package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;

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
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, lead(actions)));
        blocks.add(plan(actions));
        stops(actions).ifPresent(blocks::addAll);
        checks(actions).ifPresent(blocks::addAll);
        blocks.add(
                KeepTogether.of(
                        Paragraph.of(text("report.action.sign")),
                        new SignatureLine(
                                List.of(
                                        text("report.action.sign.team"),
                                        text("report.action.sign.date")))));
        return List.of(
                Chapter.of(
                        "actions",
                        text("report.action.overline"),
                        text("report.action.title"),
                        blocks));
    }

    private String lead(List<Action> actions) {
        long open = actions.stream().filter(a -> a.owner().isEmpty() || a.due().isEmpty()).count();
        return open == 0
                ? text("report.action.lead", actions.size())
                : text("report.action.lead.open", actions.size(), open);
    }

    private boolean overdue(Action action) {
        return action.checkOverdue(material.options().date());
    }

    private Table plan(List<Action> actions) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.action.head.what"), 4.2),
                        Column.left(text("report.action.head.owner"), 2),
                        Column.left(text("report.action.head.due"), 1.7),
                        Column.left(text("report.action.head.measure"), 3),
                        Column.left(text("report.action.head.status"), 1.5));
        List<Row> rows =
                actions.stream()
                        .sorted(Comparator.comparing(action -> !overdue(action)))
                        .map(this::row)
                        .toList();
        return Table.of(columns, rows);
    }

    private Row row(Action action) {
        return Row.of(
                what(action),
                Cell.of(words.owner(action)),
                Cell.of(words.due(action)),
                measure(action),
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
        words.showed(action).map(ActionsPage::small).ifPresent(blocks::add);
        words.carried(action).map(ActionsPage::small).ifPresent(blocks::add);
        return new Cell(blocks);
    }

    private static Paragraph small(String line) {
        return Paragraph.of(TextRole.SMALL_QUIET, line);
    }

    private Cell measure(Action action) {
        String planned = words.measure(action).orElse(text("report.none"));
        return words.found(action)
                .map(
                        found ->
                                new Cell(
                                        List.of(
                                                Paragraph.of(planned),
                                                Paragraph.of(RichText.of(found, RunStyle.STRONG)))))
                .orElseGet(() -> Cell.of(planned));
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
                        .filter(action -> action.status() != ActionStatus.ACT)
                        .filter(action -> action.checkDay().isPresent())
                        .sorted(Comparator.comparing(action -> action.checkDay().orElseThrow()))
                        .map(this::check)
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        List.of(Heading.of(text("report.action.checks")), BulletList.of(lines)));
    }

    private String check(Action action) {
        String key = overdue(action) ? "report.action.check.overdue" : "report.action.check";
        return text(key, words.check(action), action.what());
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
