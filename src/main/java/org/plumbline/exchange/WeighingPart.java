package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.CountedImportance;
import org.plumbline.model.EffortEstimate;
import org.plumbline.model.ImportanceRating;
import org.plumbline.model.ParticipantId;
import org.plumbline.model.SectionId;
import org.plumbline.model.Weighing;

import java.util.List;
import java.util.Optional;

/** The importance and the effort in an assessment file. */
final class WeighingPart {

    private static final int HIGHEST_RATING = 5;
    private static final int HIGHEST_EFFORT = 3;

    private final Scope scope;
    private final Once ratings = new Once("this participant's rating");
    private final Once counts = new Once("a count");
    private final Once efforts = new Once("an effort");

    WeighingPart(Scope scope) {
        this.scope = scope;
    }

    Weighing read(JsonObject json) {
        List<ImportanceRating> importance = json.findObjects("importance", this::rating);
        List<EffortEstimate> effort = json.findObjects("effort", this::effort);
        List<CountedImportance> counted = json.findObjects("countedImportance", this::counted);
        return json.sound() ? new Weighing(importance, effort, counted) : Weighing.NONE;
    }

    private Optional<CountedImportance> counted(JsonObject json) {
        SectionId section = scope.section(json);
        counts.check(json, "section", section);
        List<Integer> ratings = json.values("ratings", Counting.votes());
        if (json.sound() && ratings.size() != HIGHEST_RATING) {
            json.problem(
                    "ratings", "has " + ratings.size() + " counts; expected " + HIGHEST_RATING);
        }
        return json.made(() -> new CountedImportance(section, ratings));
    }

    private Optional<ImportanceRating> rating(JsonObject json) {
        ParticipantId participant = scope.participant(json);
        SectionId section = scope.section(json);
        ratings.check(json, "section", List.of(participant, section));
        int rating = json.get("rating", Expected.integer(1, HIGHEST_RATING));
        return json.made(() -> new ImportanceRating(participant, section, rating));
    }

    private Optional<EffortEstimate> effort(JsonObject json) {
        SectionId section = scope.section(json);
        efforts.check(json, "section", section);
        int effort = json.get("effort", Expected.integer(1, HIGHEST_EFFORT));
        boolean own = json.find("ownAuthority", Expected.truth()).orElse(false);
        boolean soon = json.find("firstResultWithin90Days", Expected.truth()).orElse(false);
        return json.made(() -> new EffortEstimate(section, effort, own, soon));
    }
}
