package org.plumbline.report;

import org.plumbline.scoring.DisplayRounding;
import org.plumbline.scoring.StageResult;

import java.util.ArrayList;
import java.util.List;

/** What must happen before the next stage opens, one line a condition. */
final class StageNeeds {

    private final Material material;

    StageNeeds(Material material) {
        this.material = material;
    }

    List<String> lines() {
        StageResult stage = material.result().stage();
        GateWords gates = new GateWords(material);
        List<String> lines = new ArrayList<>();
        stage.indexForNext()
                .ifPresent(
                        from -> lines.add(material.text("report.stage.next.index", from, index())));
        stage.beforeNext().stream()
                .flatMap(finding -> gates.opens(finding).stream())
                .distinct()
                .forEach(lines::add);
        return lines;
    }

    private int index() {
        return DisplayRounding.points(material.result().overall().score().orElseThrow());
    }
}
