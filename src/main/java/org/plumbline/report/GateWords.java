package org.plumbline.report;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.scoring.GateFinding;
import org.plumbline.scoring.Stage;
import org.plumbline.scoring.StageResult;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what a gate looks at, what it found, why it holds a stage and what would open it. */
final class GateWords {

    private final Material material;

    GateWords(Material material) {
        this.material = material;
    }

    /** "Held at stage 3 because ...", if a gate holds the stage. */
    Optional<String> held() {
        StageResult stage = material.result().stage();
        List<String> reasons =
                stage.gates().stream()
                        .filter(GateFinding::binding)
                        .flatMap(finding -> reason(finding).stream())
                        .distinct()
                        .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : stage.stage().map(s -> text("report.stage.held", s.number(), joined(reasons)));
    }

    private String joined(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        String before =
                String.join(text("report.join.semicolon"), parts.subList(0, parts.size() - 1));
        return text("report.join.and", before, parts.getLast());
    }

    private Optional<String> reason(GateFinding finding) {
        OptionalInt needed = needed(finding);
        return finding.cap()
                .flatMap(Stage::next)
                .map(next -> reason(finding, next.number(), needed));
    }

    private String reason(GateFinding finding, int stage, OptionalInt needed) {
        if (finding.figure().isEmpty() || needed.isEmpty()) {
            return missing(finding, stage);
        }
        int figure = finding.figure().getAsInt();
        int from = needed.getAsInt();
        return switch (finding.gate()) {
            case G1 -> text("report.stage.reason.G1", figure, stage, from);
            case G2 -> text("report.stage.reason.G2", subject(finding), figure, stage, from);
            case G3 -> text("report.stage.reason.G3", subject(finding), figure, stage, from);
            case G4 -> text("report.stage.reason.G4", subject(finding), figure, stage, from);
            case G5 -> text("report.stage.reason.G5", figure, stage, from);
        };
    }

    private String missing(GateFinding finding, int stage) {
        return switch (finding.gate()) {
            case G5 -> text("report.stage.reason.G5.none", stage);
            case G1, G2, G3, G4 -> text("report.stage.reason.G1.none", stage);
        };
    }

    /** What must happen so that the gate lets the next stage through, if it does not yet. */
    Optional<String> opens(GateFinding finding) {
        if (finding.neededForNext().isEmpty()) {
            return Optional.empty();
        }
        int from = finding.neededForNext().getAsInt();
        return Optional.of(
                finding.figure().isPresent()
                        ? opens(finding, finding.figure().getAsInt(), from)
                        : opensByLooking(finding));
    }

    private String opens(GateFinding finding, int figure, int from) {
        return switch (finding.gate()) {
            case G1 -> text("report.stage.next.G1", from, figure);
            case G2 -> text("report.stage.next.G2", from, subject(finding), figure);
            case G3, G4 -> text("report.stage.next.subject", subject(finding), from, figure);
            case G5 -> text("report.stage.next.G5", from, figure);
        };
    }

    private String opensByLooking(GateFinding finding) {
        return switch (finding.gate()) {
            case G5 -> text("report.stage.next.G5.none");
            case G1, G2, G3, G4 -> text("report.stage.next.G1.none");
        };
    }

    /** The name of the gate, with what it looks at. */
    String name(GateFinding finding) {
        return switch (finding.gate()) {
            case G1 -> text("report.stage.gate.G1");
            case G2 -> text("report.stage.gate.G2");
            case G3 -> text("report.stage.gate.G3");
            case G4 -> text("report.stage.gate.G4", subject(finding));
            case G5 -> text("report.stage.gate.G5");
        };
    }

    /** The figure with the number of people behind it. */
    String figure(GateFinding finding) {
        if (finding.figure().isEmpty()) {
            return absent(finding);
        }
        int figure = finding.figure().getAsInt();
        return switch (finding.gate()) {
            case G5 -> text("report.stage.figure.share", figure);
            case G2 ->
                    text("report.stage.figure.named", subject(finding), figure) + people(finding);
            case G1, G3, G4 -> figure + people(finding);
        };
    }

    private String absent(GateFinding finding) {
        return switch (finding.gate()) {
            case G1, G2, G3, G4 -> text("report.stage.figure.notAssessed");
            case G5 ->
                    material.result().evidence().collected()
                            ? text("report.stage.figure.noClaims")
                            : text("report.stage.figure.notCollected");
        };
    }

    private String people(GateFinding finding) {
        OptionalInt people =
                finding.section()
                        .flatMap(material.result()::section)
                        .map(section -> OptionalInt.of(section.people()))
                        .or(() -> instrumentPeople(finding))
                        .orElseGet(OptionalInt::empty);
        return people.isEmpty() || material.solo() ? "" : ", " + material.people(people.getAsInt());
    }

    private Optional<OptionalInt> instrumentPeople(GateFinding finding) {
        return finding.instrument()
                .flatMap(material.result()::instrument)
                .map(instrument -> OptionalInt.of(instrument.people()));
    }

    private String subject(GateFinding finding) {
        return finding.section()
                .flatMap(material::section)
                .map(AskedSection::title)
                .or(() -> finding.instrument().map(this::instrument))
                .orElse("");
    }

    private String instrument(QuestionnaireId id) {
        return id.equals(QuestionnaireId.SGN)
                ? text("report.stage.freedom.signs")
                : id.equals(QuestionnaireId.BLK)
                        ? text("report.stage.freedom.blocks")
                        : material.questionnaire(id)
                                .map(questionnaire -> questionnaire.shortTitle())
                                .orElse("");
    }

    private static OptionalInt needed(GateFinding finding) {
        return finding.neededForNext().isPresent() ? finding.neededForNext() : finding.threshold();
    }

    private String text(String key, Object... arguments) {
        return material.text(key, arguments);
    }
}
