package org.plumbline.chart;

import org.plumbline.scoring.Stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names the stages along an axis: the chosen stage with its name in bold, of the others as much as
 * fits without two names touching, at least the digit.
 */
final class ZoneNames {

    private static final double APART = 8;
    private static final TextStyle PLAIN = TextStyle.plain(Ink.TEXT_MUTED, TextStyle.SMALL);
    private static final TextStyle CHOSEN = TextStyle.strong(Ink.TEXT, TextStyle.SMALL);

    private final Lettering lettering;
    private final StageZones zones;
    private final Axis axis;
    private final Optional<Stage> chosen;

    ZoneNames(Lettering lettering, Axis axis, Optional<Stage> chosen) {
        this.lettering = lettering;
        this.zones = new StageZones(lettering);
        this.axis = axis;
        this.chosen = chosen;
    }

    void draw(Sketch sketch, double y) {
        place().values()
                .forEach(
                        name ->
                                sketch.centred(
                                        name.x(), y, name.text(), Anchor.MIDDLE, name.style()));
    }

    private Map<Stage, Name> place() {
        Map<Stage, Name> names = new EnumMap<>(Stage.class);
        for (Stage stage : StageZones.all()) {
            names.put(stage, name(stage, Integer.toString(stage.number())));
        }
        for (Stage stage : chosenFirst()) {
            Name full = name(stage, zones.label(stage));
            if (isFree(names, stage, full)) {
                names.put(stage, full);
            }
        }
        return names;
    }

    private List<Stage> chosenFirst() {
        List<Stage> order = new ArrayList<>(StageZones.all());
        order.sort(Comparator.comparing(stage -> !isChosen(stage)));
        return order;
    }

    private boolean isChosen(Stage stage) {
        return chosen.filter(stage::equals).isPresent();
    }

    private static boolean isFree(Map<Stage, Name> names, Stage own, Name candidate) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey() != own)
                .noneMatch(entry -> candidate.touches(entry.getValue()));
    }

    private Name name(Stage stage, String text) {
        TextStyle style = isChosen(stage) ? CHOSEN : PLAIN;
        double half = lettering.width(text, style) / 2;
        double centre = (axis.x(StageZones.from(stage)) + axis.x(StageZones.to(stage))) / 2;
        double x = Math.min(Math.max(centre, axis.from() + half), axis.to() - half);
        return new Name(x, half, text, style);
    }

    /** A name centred on x that reaches {@code half} to both sides. */
    private record Name(double x, double half, String text, TextStyle style) {
        boolean touches(Name other) {
            return Math.abs(x - other.x) < half + other.half + APART;
        }
    }
}
