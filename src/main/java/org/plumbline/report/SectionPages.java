package org.plumbline.report;

import org.plumbline.model.QuestionnaireId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page for each of the seven sins: item by item, then what was said and what is worth doing. */
final class SectionPages implements ReportPage {

    /** In characters; about what fits beside three actions. */
    private static final int MANY_WORDS = 1000;

    private final Material material;
    private final ItemRows rows;
    private final SectionActions actions;
    private final OwnWords words;

    SectionPages(Material material) {
        this.material = material;
        this.rows = new ItemRows(material);
        this.actions = new SectionActions(material);
        this.words = new OwnWords(material);
    }

    @Override
    public ReportPart part() {
        return ReportPart.SECTIONS;
    }

    @Override
    public List<Chapter> chapters() {
        List<AskedSection> sections = material.sections(QuestionnaireId.SIN);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (hasSomething(sections.get(i))) {
                chapters.add(chapter(sections.get(i), i + 1, sections.size()));
            }
        }
        return chapters;
    }

    private boolean hasSomething(AskedSection section) {
        return section.items().stream().anyMatch(AskedItem::scored) || words.any(List.of(section));
    }

    private Chapter chapter(AskedSection section, int number, int of) {
        String overline =
                text(
                        "report.section.overline",
                        section.questionnaire().shortTitle(),
                        number,
                        of,
                        section.section().title(),
                        section.figure());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(TextRole.LEAD_QUIET, section.section().question()));
        blocks.add(items(section));
        if (!material.solo() && !rows.anyDots(section.items())) {
            blocks.add(
                    Paragraph.of(
                            TextRole.SMALL_QUIET,
                            material.options().withholds(Withheld.DOTS)
                                    ? text("report.section.dots.withheld")
                                    : text("report.section.dots.hidden")));
        }
        blocks.addAll(foot(section));
        return new Chapter(
                "section-" + section.section().id().value(),
                material.eyebrow(overline),
                section.title(),
                chip(section),
                blocks);
    }

    /** The level nearest to the score of the section, on the ladder all its items share. */
    private static Optional<Chip> chip(AskedSection section) {
        if (!section.scored()) {
            return Optional.empty();
        }
        int level = (int) Math.max(0, Math.ceil(section.score().getAsDouble() / 20 - 0.5));
        return Optional.of(Chip.level(level, section.questionnaire().scale().nameOf(level)));
    }

    private Block items(AskedSection section) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(text("report.section.head.item"), 4.2));
        boolean dots = rows.anyDots(section.items());
        if (dots) {
            columns.add(Column.centre(text("report.section.head.dots"), 2.3));
        }
        columns.add(Column.left(text("report.section.head.line"), 4.1));
        List<Row> all = section.items().stream().map(item -> rows.row(item, dots)).toList();
        return new Table("", columns, all, TableLook.ITEMS, true);
    }

    /** Beside each other while the words are few; many words take the whole width, below. */
    private List<Block> foot(AskedSection section) {
        List<Block> said = said(section);
        List<Block> next = actions.blocks(section);
        if (said.isEmpty() && next.isEmpty()) {
            return List.of();
        }
        if (said.isEmpty() || next.isEmpty()) {
            return List.of(Columns.ruled(List.of(said.isEmpty() ? next : said)));
        }
        return characters(section) > MANY_WORDS
                ? List.of(Columns.ruled(List.of(next)), Columns.ruled(List.of(said)))
                : List.of(Columns.ruled(List.of(said, next)));
    }

    private static int characters(AskedSection section) {
        return section.items().stream()
                .flatMap(item -> item.result().comments().stream())
                .mapToInt(String::length)
                .sum();
    }

    private List<Block> said(AskedSection section) {
        List<Block> quotes = new ArrayList<>(words.quotes(section));
        if (!quotes.isEmpty()) {
            quotes.addFirst(Heading.of(text("report.section.words")));
        }
        return quotes;
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
