package org.plumbline.report;

import org.plumbline.model.Item;
import org.plumbline.model.Questionnaire;
import org.plumbline.model.Section;
import org.plumbline.scoring.SectionResult;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** A section with its texts and what may be shown of it. */
record AskedSection(
        Questionnaire questionnaire, Section section, SectionResult result, Material material) {

    /** The items of which the result speaks, in the order asked. */
    List<AskedItem> items() {
        return section.items().stream().flatMap(this::asked).toList();
    }

    private java.util.stream.Stream<AskedItem> asked(Item item) {
        return material.result().item(item.id()).stream()
                .map(r -> new AskedItem(questionnaire, section, item, r, material));
    }

    /** The items with an official value, lowest score first. */
    List<AskedItem> lowestFirst() {
        return items().stream()
                .filter(AskedItem::scored)
                .sorted(Comparator.comparingDouble(AskedItem::score))
                .toList();
    }

    OptionalDouble score() {
        return result.score();
    }

    boolean scored() {
        return result.score().isPresent();
    }

    String title() {
        return section.shortTitle();
    }

    /** "52 of 100, 8 people"; without the people where there is but one. */
    String figure() {
        if (!scored()) {
            return material.text("report.tooFew");
        }
        String points = material.points(result.score());
        return material.solo()
                ? material.text("report.score.of", points)
                : material.text("report.score.people", points, result.people());
    }
}
