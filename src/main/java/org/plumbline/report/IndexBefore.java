package org.plumbline.report;

import org.plumbline.comparison.LastTime;

import java.util.Optional;

/**
 * The index of last time beside the present one. Said only where the page on change is chosen and
 * explains it, where all items were asked alike, and where the teams are the same people (method
 * 5.2): else two figures beside each other would claim a change.
 */
final class IndexBefore {

    private final Material material;
    private final Optional<LastTime> lastTime;

    IndexBefore(Material material, Optional<LastTime> lastTime) {
        this.material = material;
        this.lastTime = lastTime;
    }

    Optional<String> sentence() {
        boolean chosen =
                material.options().kind() == ReportKind.MATURITY
                        && material.options().has(ReportPart.CHANGE);
        return lastTime.filter(_ -> chosen)
                .filter(one -> one.index().isPresent())
                .filter(one -> !one.comparison().sinceLast().team().different())
                .map(this::sentence);
    }

    private String sentence(LastTime one) {
        String points = material.points(one.index());
        return material.solo()
                ? material.text("report.summary.before.solo", one.title(), points)
                : material.text(
                        "report.summary.before",
                        one.title(),
                        points,
                        one.participation().answered(),
                        one.participation().members());
    }
}
