package org.plumbline.report;

import org.plumbline.model.Questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the next assessment repeats, so that change can be told from chance (method 5.2). */
final class NextAssessment {

    private static final double MANY = 1.0 / 3;

    private final Material material;

    NextAssessment(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> kept = new ArrayList<>();
        kept.add(Paragraph.of(text("report.next.again.sign")));
        kept.add(
                new SignatureLine(
                        List.of(
                                text("report.next.again.sign.day"),
                                text("report.next.again.sign.who"))));
        return List.of(
                Heading.of(text("report.next.again")),
                BulletList.of(lines()),
                new KeepTogether(kept));
    }

    /** The same in one paragraph's worth of lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "report.next.again.same",
                        material.formName(),
                        titles(),
                        material.setup().methodVersion()));
        if (!material.solo()) {
            lines.add(text("report.next.again.people", material.participation().answered()));
        }
        long unknown =
                material.result().unknown().stream()
                        .filter(item -> item.counts().dontKnowShare() >= MANY)
                        .count();
        if (unknown > 0) {
            lines.add(text("report.next.again.unknown", unknown));
        }
        lines.add(
                material.assessment().actions().isEmpty()
                        ? text("report.next.again.noActions")
                        : text("report.next.again.actions"));
        lines.add(text("report.next.again.fall"));
        return lines;
    }

    private String titles() {
        return material.questionnaires().stream()
                .map(Questionnaire::shortTitle)
                .collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
