package org.plumbline.report;

import org.plumbline.model.Setup;
import org.plumbline.scoring.Participation;

import java.util.ArrayList;
import java.util.List;

/** The cover: whom the report is about and how it came about, without a score. */
final class CoverWords {

    private final Material material;

    CoverWords(Material material) {
        this.material = material;
    }

    Cover cover() {
        Setup setup = material.setup();
        return new Cover(
                text("report.cover.overline"),
                text("report.cover.title"),
                setup.organisation(),
                text(material.solo() ? "report.cover.solo" : "report.cover.team", setup.title()),
                facts(),
                notes());
    }

    private List<String> facts() {
        Participation people = material.participation();
        List<String> facts = new ArrayList<>();
        facts.add(
                text(
                        "report.cover.asked",
                        material.formName(),
                        people.asked(),
                        material.questionnaires().size()));
        if (!material.solo()) {
            facts.add(text("report.cover.answered", people.answered(), people.members()));
        }
        facts.add(text("report.cover.held", mode(), material.setup().methodVersion()));
        return facts;
    }

    private String mode() {
        return switch (material.setup().mode()) {
            case SOLO -> text("report.cover.mode.solo");
            case WORKSHOP -> text("report.cover.mode.workshop");
            case CONFIDENTIAL -> text("report.cover.mode.confidential");
        };
    }

    private List<String> notes() {
        String date = material.messages().longDate(material.setup().date());
        String made = material.messages().longDate(material.options().date());
        List<String> notes = new ArrayList<>();
        notes.add(
                date.equals(made)
                        ? text("report.cover.date", date)
                        : text("report.cover.dates", date, made));
        notes.add(confidential());
        return notes;
    }

    private String confidential() {
        if (material.solo()) {
            return text("report.cover.private.solo");
        }
        boolean ceo =
                material.result().ceo().self().isPresent()
                        || material.items().stream().anyMatch(i -> i.result().ceo().isPresent());
        return ceo ? text("report.cover.private.ceo") : text("report.cover.private.team");
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
