package org.plumbline.report;

import org.plumbline.model.Action;
import org.plumbline.model.ActionStatus;
import org.plumbline.model.SectionId;
import org.plumbline.scoring.PriorityResult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The three actions of the one-page answer, or what is worth talking about in their place. */
final class SummaryActions {

    private static final int MOST = 3;

    private final Material material;
    private final ActionWords words;

    SummaryActions(Material material) {
        this.material = material;
        this.words = new ActionWords(material);
    }

    List<Block> blocks() {
        List<Action> ahead = ahead();
        return ahead.isEmpty() ? suggestions() : agreed(ahead);
    }

    /** What is still to be done, actions whose check is overdue first. */
    private List<Action> ahead() {
        return material.assessment().actions().stream()
                .filter(action -> action.status() != ActionStatus.ACT)
                .sorted(Comparator.comparing(action -> !overdue(action)))
                .toList();
    }

    private boolean overdue(Action action) {
        return action.checkOverdue(material.options().date());
    }

    private List<Block> agreed(List<Action> actions) {
        List<Column> columns =
                List.of(
                        Column.left(text("report.summary.actions.head.what"), 6),
                        Column.left(text("report.summary.actions.head.owner"), 2.4),
                        Column.left(text("report.summary.actions.head.due"), 1.8));
        List<Row> rows = actions.stream().limit(MOST).map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(heading(actions)));
        blocks.add(new Table("", columns, rows, TableLook.DENSE, true));
        return blocks;
    }

    private String heading(List<Action> actions) {
        return actions.size() > MOST
                ? text("report.summary.actions.some", MOST, actions.size())
                : text("report.summary.actions");
    }

    private Row row(Action action) {
        return Row.of(Cell.of(action.what()), Cell.of(words.owner(action)), due(action));
    }

    private Cell due(Action action) {
        RichText due = RichText.of(words.due(action));
        return Cell.of(
                overdue(action)
                        ? due.and("\n" + text("report.summary.actions.overdue"), RunStyle.STRONG)
                        : due);
    }

    private List<Block> suggestions() {
        List<AskedItem> items = suggested();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.of(
                        items.isEmpty()
                                ? text("report.summary.actions")
                                : text("report.summary.actions.suggested")));
        blocks.add(
                Paragraph.of(
                        TextRole.BODY_QUIET,
                        items.isEmpty()
                                ? nothingAhead()
                                : nothingAhead() + " " + text("report.summary.actions.first")));
        if (!items.isEmpty()) {
            blocks.add(new NumberedList(items.stream().map(this::suggestion).toList()));
        }
        return blocks;
    }

    private String nothingAhead() {
        return material.assessment().actions().isEmpty()
                ? text("report.summary.actions.nothing")
                : text("report.summary.actions.closed");
    }

    private ListItem suggestion(AskedItem item) {
        String because =
                text(
                        item.negative()
                                ? "report.suggest.because.freedom"
                                : "report.suggest.because",
                        item.item().title(),
                        material.points(item.score()));
        return ListItem.of(RichText.of(item.item().action()).and(" " + because, RunStyle.MUTED));
    }

    /** The lowest item of each of the first sections by priority, or of the lowest ones. */
    private List<AskedItem> suggested() {
        Stream<SectionId> ranked =
                material.result().priorities().stream().map(PriorityResult::section);
        Stream<SectionId> lowest =
                material.sections().stream()
                        .filter(AskedSection::scored)
                        .sorted(Comparator.comparingDouble(s -> s.score().orElseThrow()))
                        .map(section -> section.section().id());
        return Stream.concat(ranked, lowest)
                .distinct()
                .flatMap(id -> material.section(id).stream())
                .flatMap(section -> section.lowestFirst().stream().limit(1))
                .filter(AskedItem::low)
                .limit(MOST)
                .toList();
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
