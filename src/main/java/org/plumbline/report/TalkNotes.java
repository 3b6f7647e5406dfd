package org.plumbline.report;

import org.plumbline.model.Absence;
import org.plumbline.model.ItemId;
import org.plumbline.model.OpenItem;
import org.plumbline.model.Participant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the talk in the room went: what stayed open, and who was not there. */
final class TalkNotes {

    private final Material material;

    TalkNotes(Material material) {
        this.material = material;
    }

    /** How the talk about an item ended, if it ended without a level. */
    Optional<Block> open(ItemId item) {
        return material.assessment().findings().openOn(item).map(this::open);
    }

    private Block open(OpenItem left) {
        String ended =
                switch (left.kind()) {
                    case NO_AGREEMENT -> material.text("report.differ.open.noAgreement");
                    case KEPT_OPEN -> material.text("report.differ.open.kept");
                };
        String reason =
                left.reason().isBlank()
                        ? ""
                        : " " + material.text("report.differ.reason", left.reason());
        return Paragraph.of(TextRole.SMALL, ended + reason);
    }

    /** Who was missing in which talk, if anybody was. */
    Optional<Block> missing() {
        List<String> lines =
                material.assessment().participants().stream()
                        .filter(person -> material.namesPeople())
                        .flatMap(person -> missed(person).stream())
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Paragraph.of(
                                TextRole.SMALL_QUIET,
                                material.text("report.differ.missing", String.join("; ", lines))));
    }

    private Optional<String> missed(Participant person) {
        String talks =
                material.assessment().findings().absences().stream()
                        .filter(absence -> absence.missing().contains(person.id()))
                        .map(Absence::item)
                        .flatMap(item -> material.item(item).stream())
                        .map(item -> item.item().title())
                        .collect(Collectors.joining(", "));
        return talks.isEmpty()
                ? Optional.empty()
                : Optional.of(material.text("report.differ.missing.one", person.name(), talks));
    }
}
