package org.plumbline.chart;

import org.plumbline.scoring.Stage;

import java.util.List;

/** The five stages along the scale from 0 to 100 (method 3.4), and their names. */
final class StageZones {

    private final Lettering lettering;

    StageZones(Lettering lettering) {
        this.lettering = lettering;
    }

    static List<Stage> all() {
        return List.of(Stage.values());
    }

    static double from(Stage stage) {
        return stage.lowest();
    }

    static double to(Stage stage) {
        return stage.next().map(Stage::lowest).orElse(100);
    }

    String name(Stage stage) {
        return lettering.get("common.stage." + stage.number() + ".name");
    }

    /** Digit and name: "2 Patchwork". */
    String label(Stage stage) {
        return lettering.get("chart.stage.label", stage.number(), name(stage));
    }
}
