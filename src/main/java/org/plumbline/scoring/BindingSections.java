package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.Optional;

/**
 * Which sections are part of a gate that holds the stage (method 6.2): G1 all CEO facets, G2 the
 * sections of SIN under the threshold, G3 VAL1, G4 the sections under 40 of the instrument under
 * 40, G5 none.
 */
public final class BindingSections {

    private BindingSections() {}

    static boolean contain(StageResult stage, SectionResult section) {
        return stage.gates().stream()
                .filter(GateFinding::binding)
                .anyMatch(finding -> partOf(finding, section));
    }

    /** Whether a section is part of a gate. */
    public static boolean partOf(GateFinding finding, SectionResult section) {
        return switch (finding.gate()) {
            case G1 -> section.questionnaire().equals(QuestionnaireId.CEO);
            case G2 ->
                    section.questionnaire().equals(QuestionnaireId.SIN) && under(finding, section);
            case G3 -> isSection(finding.section(), section);
            case G4 ->
                    finding.instrument().equals(Optional.of(section.questionnaire()))
                            && under(finding, section);
            case G5 -> false;
        };
    }

    private static boolean isSection(Optional<SectionId> id, SectionResult section) {
        return section.questionnaire().equals(QuestionnaireId.VAL)
                && id.equals(Optional.of(section.section()));
    }

    private static boolean under(GateFinding finding, SectionResult section) {
        return DisplayRounding.points(section.score().orElse(100)) < finding.threshold().orElse(0);
    }
}
