package org.plumbline.ui.discuss;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plumbline.model.Evidence;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.HighClaim;
import org.plumbline.ui.control.Labels;
import org.plumbline.ui.control.Segments;
import org.plumbline.workshop.Overview;
import org.plumbline.workshop.Room;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** First picture, commitment of the chief executive and the check of high claims, in lines. */
final class OverviewPart {

    private static final int UNGRADED = -1;

    private final DiscussWords words;
    private final DiscussViewModel model;

    OverviewPart(DiscussWords words, DiscussViewModel model) {
        this.words = words;
        this.model = model;
    }

    List<Node> of(Overview overview, Room room) {
        return switch (overview) {
            case Overview.FirstPicture picture -> picture(picture, room);
            case Overview.CeoCommitment view -> ceo(view, room);
            case Overview.EvidenceCheck check -> claims(check, room);
            case Overview.Priorities _, Overview.Closing _ -> List.of();
        };
    }

    private List<Node> picture(Overview.FirstPicture picture, Room room) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                Labels.wrapped(
                        words.get(
                                "discuss.picture.apart",
                                picture.apart().apart(),
                                picture.apart().judged()),
                        "strong"));
        picture.bars()
                .forEach(bar -> lines.add(line(name(bar.questionnaire(), room), bar.score())));
        return lines;
    }

    private static String name(QuestionnaireId id, Room room) {
        return room.outline().asked().stream()
                .filter(questionnaire -> questionnaire.id().equals(id))
                .map(questionnaire -> questionnaire.title())
                .findFirst()
                .orElse(id.value());
    }

    private HBox line(String name, OptionalDouble score) {
        Label label = Labels.wrapped(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        String value =
                score.isPresent()
                        ? Integer.toString(DisplayRounding.points(score.getAsDouble()))
                        : words.get("discuss.hidden");
        return new HBox(12, label, Labels.whole(value, "strong"));
    }

    private List<Node> ceo(Overview.CeoCommitment view, Room room) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(words.get("discuss.ceo.team"), view.result().team()));
        if (room.outline().consent().ceoGap()) {
            lines.add(line(words.get("discuss.ceo.self"), view.result().self()));
        } else {
            lines.add(Labels.wrapped(words.get("discuss.ceo.noConsent"), "muted"));
        }
        view.facets()
                .forEach(
                        facet ->
                                lines.add(
                                        line(words.section(facet.section(), room), facet.score())));
        return lines;
    }

    private List<Node> claims(Overview.EvidenceCheck check, Room room) {
        List<Node> lines = new ArrayList<>();
        if (check.evidence().highClaims().isEmpty()) {
            lines.add(Labels.wrapped(words.get("discuss.claims.none")));
        }
        check.evidence().highClaims().forEach(claim -> lines.add(claim(claim, room)));
        return lines;
    }

    private Node claim(HighClaim claim, Room room) {
        String title =
                room.place(claim.item())
                        .map(place -> place.item().title())
                        .orElse(claim.item().value());
        String kept =
                room.outline().findings().evidenceOf(claim.item()).map(Evidence::note).orElse("");
        var note = new TextField(kept);
        note.setId("claim-note-" + claim.item().value());
        note.setPromptText(words.get("discuss.evidence.note"));
        note.setAccessibleText(words.get("discuss.evidence.note") + ", " + title);
        var grade =
                new Segments<>(
                        "claim-" + claim.item().value(),
                        title,
                        List.of(UNGRADED, 0, 1, 2, 3),
                        value ->
                                value == UNGRADED
                                        ? words.get("discuss.evidence.ungraded")
                                        : Integer.toString(value));
        grade.choose(claim.grade().orElse(UNGRADED));
        grade.setOnChoose(value -> grade(claim, value, note));
        note.setOnAction(_ -> grade(claim, grade.chosen(), note));
        HBox.setHgrow(note, Priority.ALWAYS);
        return new VBox(4, Labels.wrapped(title, "strong"), new HBox(12, grade, note));
    }

    private void grade(HighClaim claim, int value, TextField note) {
        if (value == UNGRADED) {
            model.pieces().weighing().withoutEvidence(claim.item());
        } else {
            model.pieces().weighing().evidence(claim.item(), value, note.getText().strip());
        }
    }
}
