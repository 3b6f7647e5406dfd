package org.plumbline.report;

import org.plumbline.scoring.Apart;
import org.plumbline.scoring.Flag;
import org.plumbline.scoring.OfficialValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Up to eight items the members should talk about: dots, flags, what was said, and what came of it;
 * then what else they talked about.
 */
final class DifferencesPage implements ReportPage {

    private static final int MOST = 8;

    private final Material material;
    private final AnswerWords words;
    private final ItemRows rows;
    private final TalkNotes notes;
    private final AlsoTalked also;

    DifferencesPage(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
        this.rows = new ItemRows(material);
        this.notes = new TalkNotes(material);
        this.also = new AlsoTalked(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.DIFFERENCES;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedItem> flagged = flagged();
        List<AskedItem> shown = flagged.stream().limit(MOST).toList();
        List<Block> talked = also.blocks(shown);
        if (flagged.isEmpty() && talked.isEmpty() && material.result().apart().judged() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD, lead(flagged)));
        if (!flagged.isEmpty()) {
            blocks.add(table(shown));
        }
        if (flagged.size() > MOST) {
            String more =
                    flagged.stream()
                            .skip(MOST)
                            .map(item -> item.item().title())
                            .collect(Collectors.joining(", "));
            blocks.add(Paragraph.of(TextRole.SMALL_QUIET, text("report.differ.more", more)));
        }
        blocks.addAll(talked);
        notes.missing().ifPresent(blocks::add);
        return List.of(
                Chapter.of(
                        "differences",
                        material.eyebrow(text("report.differ.overline")),
                        text("report.differ.title"),
                        blocks));
    }

    private List<AskedItem> flagged() {
        return material.result().talk().stream()
                .flatMap(talk -> material.item(talk.item()).stream())
                .toList();
    }

    private String lead(List<AskedItem> flagged) {
        Apart apart = material.result().apart();
        if (apart.judged() == 0) {
            return text("report.differ.few");
        }
        if (flagged.isEmpty()) {
            return text("report.differ.none", apart.judged());
        }
        return apart.apart() == 0
                ? text("report.differ.lead.rest", apart.judged())
                : text("report.differ.lead", apart.apart(), apart.judged());
    }

    private Table table(List<AskedItem> flagged) {
        boolean dots = rows.anyDots(flagged);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.differ.head.item"), 3.6));
        if (dots) {
            columns.add(Column.centre(text("report.differ.head.dots"), 2.3));
        }
        columns.add(Column.left(text("report.differ.head.talk"), 4.4));
        List<Row> all = flagged.stream().map(item -> row(item, dots)).toList();
        return new Table("", columns, all, TableLook.ITEMS, true);
    }

    private Row row(AskedItem item, boolean dots) {
        Cell stated = new Cell(stated(item));
        Cell talk = new Cell(talk(item));
        return dots ? Row.of(stated, rows.dots(item), talk) : Row.of(stated, talk);
    }

    private List<Block> stated(AskedItem item) {
        String place =
                text(
                        "report.differ.place",
                        item.questionnaire().shortTitle(),
                        item.section().shortTitle());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.SMALL_QUIET, place));
        blocks.add(Paragraph.of(TextRole.STATEMENT, item.statement()));
        RichText agreement = words.agreement(item);
        if (!agreement.isBlank()) {
            blocks.add(new Paragraph(TextRole.SMALL_QUIET, agreement));
        }
        return blocks;
    }

    private List<Block> said(AskedItem item) {
        return material.options().comments()
                ? item.result().comments().stream().map(c -> (Block) new Quote(c)).toList()
                : List.of();
    }

    private List<Block> talk(AskedItem item) {
        List<Block> blocks = new ArrayList<>();
        String flags =
                item.result().flags().stream().map(this::flag).collect(Collectors.joining(". "));
        blocks.add(Paragraph.of(RichText.of(flags + ".", RunStyle.STRONG)));
        String distance = words.distance(item);
        if (!distance.isEmpty()) {
            blocks.add(Paragraph.of(TextRole.SMALL_QUIET, distance));
        }
        String path = String.join(" → ", words.path(item));
        if (!path.isEmpty()) {
            blocks.add(Paragraph.of(TextRole.SMALL, path));
        }
        item.result().official().ifPresent(value -> blocks.addAll(moved(value)));
        reason(item).ifPresent(blocks::add);
        notes.open(item.item().id()).ifPresent(blocks::add);
        if (item.result().flags().contains(Flag.LONE)) {
            blocks.add(Paragraph.of(TextRole.SMALL_QUIET, text("report.differ.lone")));
        }
        blocks.addAll(said(item));
        return blocks;
    }

    private List<Block> moved(OfficialValue value) {
        List<Block> blocks = new ArrayList<>();
        if (value.talkedAway()) {
            blocks.add(Paragraph.of(TextRole.SMALL, text("report.differ.talkedAway")));
        }
        if (value.outsideVotes().orElse(false)) {
            blocks.add(Paragraph.of(TextRole.SMALL, text("report.differ.outside")));
        }
        return blocks;
    }

    private Optional<Block> reason(AskedItem item) {
        return material.assessment().findings().agreedLevels().stream()
                .filter(agreed -> agreed.item().equals(item.item().id()))
                .filter(agreed -> item.result().agreedLevel().isPresent())
                .filter(agreed -> !agreed.reason().isBlank())
                .findFirst()
                .map(
                        agreed ->
                                Paragraph.of(
                                        TextRole.SMALL,
                                        text("report.differ.reason", agreed.reason())));
    }

    private String flag(Flag flag) {
        return switch (flag) {
            case SPLIT -> text("report.flag.split");
            case SPREAD -> text("report.flag.spread");
            case CEO -> text("report.flag.ceo");
            case UNKNOWN -> text("report.flag.unknown");
            case LONE -> text("report.flag.lone");
        };
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
