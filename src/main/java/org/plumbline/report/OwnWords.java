package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What people wrote about the items of some sections, as far as they released it: word for word,
 * without names, in the order of the result, which says nothing about who wrote it.
 */
final class OwnWords {

    private final Material material;

    OwnWords(Material material) {
        this.material = material;
    }

    /** Whether there is a comment to print on any of these sections. */
    boolean any(List<AskedSection> sections) {
        return sections.stream().anyMatch(section -> !quotes(section).isEmpty());
    }

    /** The comments under a heading, section by section; nothing where nobody released one. */
    List<Block> blocks(List<AskedSection> sections) {
        List<Block> blocks = new ArrayList<>();
        for (AskedSection section : sections) {
            List<Block> quotes = quotes(section);
            if (!quotes.isEmpty()) {
                blocks.add(Heading.small(section.title()));
                blocks.addAll(quotes);
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.of(material.text("report.section.words")));
        }
        return blocks;
    }

    /** The comments on one section. */
    List<Block> quotes(AskedSection section) {
        return material.options().comments()
                ? section.items().stream()
                        .flatMap(item -> item.result().comments().stream())
                        .map(comment -> (Block) new Quote(comment))
                        .toList()
                : List.of();
    }
}
