package org.plumbline.report;

import org.plumbline.model.SectionId;
import org.plumbline.scoring.Apart;
import org.plumbline.scoring.Highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds, what holds back, and where the members differ, side by side. */
final class SummaryColumns {

    private static final int MOST = 3;
    private static final double STRENGTH_FROM = 50;
    private static final double HOLDS_BACK_BELOW = 70;

    private final Material material;
    private final AnswerWords words;

    SummaryColumns(Material material) {
        this.material = material;
        this.words = new AnswerWords(material);
    }

    /** The columns; empty if nothing has enough answers. */
    Optional<Block> block() {
        Highlights highlights = material.result().highlights();
        if (highlights.strengths().isEmpty() && highlights.weaknesses().isEmpty()) {
            return Optional.empty();
        }
        List<List<Block>> parts = new ArrayList<>();
        parts.add(strengths(asked(highlights.strengths())));
        if (!highlights.weaknesses().isEmpty()) {
            parts.add(weaknesses(asked(highlights.weaknesses())));
        }
        if (!material.solo()) {
            parts.add(differences());
        }
        return Optional.of(Columns.ruled(parts));
    }

    private List<AskedSection> asked(List<SectionId> sections) {
        return sections.stream().flatMap(id -> material.section(id).stream()).toList();
    }

    private List<Block> strengths(List<AskedSection> sections) {
        boolean holds = sections.stream().allMatch(s -> s.score().orElse(0) >= STRENGTH_FROM);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.of(
                        holds
                                ? material.text("report.summary.holds")
                                : material.text("report.summary.highest")));
        sections.forEach(section -> add(blocks, section, section.lowestFirst().getLast()));
        return blocks;
    }

    private List<Block> weaknesses(List<AskedSection> sections) {
        boolean back = sections.stream().allMatch(s -> s.score().orElse(100) < HOLDS_BACK_BELOW);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.of(
                        back
                                ? material.text("report.summary.back")
                                : material.text("report.summary.lowest")));
        sections.forEach(section -> add(blocks, section, section.lowestFirst().getFirst()));
        return blocks;
    }

    private void add(List<Block> blocks, AskedSection section, AskedItem telling) {
        entry(
                blocks,
                section.title(),
                section.figure() + ". " + telling.line(telling.nearestLevel()));
    }

    private List<Block> differences() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(material.text("report.summary.differ")));
        blocks.add(Paragraph.of(TextRole.SMALL, count()));
        material.result().talk().stream()
                .flatMap(talk -> material.item(talk.item()).stream())
                .limit(MOST)
                .forEach(item -> entry(blocks, item.item().title(), words.brief(item)));
        return blocks;
    }

    private String count() {
        Apart apart = material.result().apart();
        if (apart.judged() == 0) {
            return material.text("report.summary.differ.few");
        }
        return apart.apart() == 0
                ? material.text("report.summary.differ.none", apart.judged())
                : material.text("report.summary.differ.count", apart.apart(), apart.judged());
    }

    private static void entry(List<Block> blocks, String title, String text) {
        RichText said = RichText.of(title + "\n", RunStyle.STRONG, RunStyle.FULL).and(text);
        blocks.add(new Paragraph(TextRole.SMALL_QUIET, said));
    }
}
