package org.plumbline.scoring;

import org.plumbline.fixture.Assessments;
import org.plumbline.model.ItemId;
import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

/** A scored team, with its parts by name. */
record Find(Result result) {

    static Find in(Assessments team) {
        return new Find(new AssessmentScoring().score(team.build()));
    }

    ItemResult item(String id) {
        return result.item(new ItemId(id)).orElseThrow();
    }

    SectionResult section(String id) {
        return result.section(new SectionId(id)).orElseThrow();
    }

    InstrumentResult instrument(String id) {
        return result.instrument(new QuestionnaireId(id)).orElseThrow();
    }

    double score(String item) {
        return item(item).score().orElseThrow();
    }

    GateFinding gate(Gate gate) {
        return result.stage().gates().stream()
                .filter(finding -> finding.gate() == gate)
                .findFirst()
                .orElseThrow();
    }
}
